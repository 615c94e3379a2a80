package danqing.app;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows between the rooms: app → ui → engine → styles, models; and inside the engine, one road. */
@AnalyzeClasses(packages = "danqing", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule modules = layeredArchitecture().consideringOnlyDependenciesInLayers().withOptionalLayers(true)
            .layer("app").definedBy("danqing.app..").layer("ui").definedBy("danqing.ui..").layer("engine").definedBy("danqing.engine..")
            .layer("styles").definedBy("danqing.styles..")
            .whereLayer("app").mayNotBeAccessedByAnyLayer().whereLayer("ui").mayOnlyBeAccessedByLayers("app")
            .whereLayer("engine").mayOnlyBeAccessedByLayers("app", "ui");

    @ArchTest
    static final ArchRule the_engine_knows_no_window = noClasses().that().resideInAPackage("danqing.engine..").should().dependOnClassesThat()
            .resideInAnyPackage("javafx..", "java.awt.event..", "javax.swing..");

    @ArchTest
    static final ArchRule stations_form_no_circles = slices().matching("danqing.engine.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule contour_parts_form_no_circles = slices().matching("danqing.engine.contour.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule text_knows_no_later_station = noClasses().that().resideInAPackage("danqing.engine.text..").should().dependOnClassesThat()
            .resideInAnyPackage("danqing.engine.scene..", "danqing.engine.layout..", "danqing.engine.contour..", "danqing.engine.detail..");

    @ArchTest
    static final ArchRule scene_knows_no_later_station = noClasses().that().resideInAPackage("danqing.engine.scene..").should().dependOnClassesThat()
            .resideInAnyPackage("danqing.engine.layout..", "danqing.engine.contour..", "danqing.engine.detail..");

    @ArchTest
    static final ArchRule layout_knows_no_later_station = noClasses().that().resideInAPackage("danqing.engine.layout..").should().dependOnClassesThat()
            .resideInAnyPackage("danqing.engine.contour..", "danqing.engine.detail..");

    @ArchTest
    static final ArchRule contour_knows_no_later_station = noClasses().that().resideInAPackage("danqing.engine.contour..").should().dependOnClassesThat()
            .resideInAnyPackage("danqing.engine.detail..");
}
