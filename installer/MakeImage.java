import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes what a person installs: a folder that runs without a JDK ({@code app-image}), or an installer of this system ({@code deb rpm msi exe dmg pkg}) out of it.
 *
 * <pre>java MakeImage.java VERSION APP_FOLDER OUT_FOLDER [TYPE [ICON]]</pre>
 *
 * APP_FOLDER holds {@code lib} (all jars) and, where it was fetched, {@code natives} (the runtime for graphics cards). The Java runtime inside keeps its {@code java}
 * command: a graphics card's driver runs in a process of its own.
 */
public final class MakeImage {
    private static final String NAME = "Danqing";
    private static final String MODULES = "java.base,java.desktop,java.logging,java.management,java.naming,java.net.http,java.sql,java.xml,jdk.unsupported,jdk.zipfs,jdk.charsets,"
            + "jdk.localedata,jdk.crypto.ec,jdk.management";
    private static final List<String> JAVA = List.of("-Xmx2g", "-XX:+UseSerialGC", "-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8",
            "--enable-native-access=ALL-UNNAMED", "-Xlog:cds=off", "-Xlog:aot=off");
    private static final String CACHE = "studio.aot";

    private MakeImage() {}

    public static void main(String[] args) throws Exception {
        if (args.length < 3 || args.length > 5) {
            fail("usage: MakeImage.java VERSION APP_FOLDER OUT_FOLDER [app-image|deb|rpm|msi|exe|dmg|pkg]");
        }
        String version = args[0];
        Path app = Path.of(args[1]).toAbsolutePath();
        Path out = Files.createDirectories(Path.of(args[2]).toAbsolutePath());
        String type = args.length > 3 && !args[3].isBlank() ? args[3] : "app-image";
        Path lib = app.resolve("lib");
        if (!Files.isDirectory(lib)) {
            fail(lib + " is missing: build first (mvn package)");
        }
        Path runtime = out.resolve("runtime");
        delete(runtime);
        run(tool("jlink"), "--add-modules", MODULES, "--strip-debug", "--no-man-pages", "--no-header-files", "--include-locales", "en,zh", "--output", runtime.toString());
        String main = jar(lib);
        Path image = out.resolve(NAME + (mac() ? ".app" : ""));
        delete(image);
        List<String> pack = new ArrayList<>(List.of(tool("jpackage"), "--type", "app-image", "--name", NAME, "--app-version", version, "--input", lib.toString(), "--main-jar", main,
                "--main-class", "danqing.app.Main", "--runtime-image", runtime.toString(), "--dest", out.toString(), "--vendor", "Danqing", "--description", "丹青 Danqing"));
        JAVA.forEach(o -> pack.addAll(List.of("--java-options", o)));
        pack.addAll(List.of("--java-options", "-XX:AOTCache=$APPDIR/" + CACHE));
        if (args.length > 4 && !windows() && !mac()) {
            // the other systems want formats of their own
            pack.addAll(List.of("--icon", Path.of(args[4]).toAbsolutePath().toString()));
        }
        if (windows()) {
            // without it the command line would print nothing
            pack.add("--win-console");
        }
        run(pack.toArray(String[]::new));
        // beside the folder of the jars: where the program looks
        Path jars;
        try (Stream<Path> s = Files.walk(image)) {
            jars = s.filter(p -> p.getFileName().toString().equals(main)).findFirst().orElseThrow().getParent();
        }
        Path natives = app.resolve("natives");
        if (Files.isDirectory(natives)) {
            copy(natives, jars.resolveSibling("natives"));
        } else {
            System.out.println("image: no runtime for graphics cards in " + natives + "; networks will run on the CPU");
        }
        train(image, jars, runtime);
        delete(runtime);
        System.out.println("image: " + image);
        if (!type.equals("app-image")) {
            run(tool("jpackage"), "--type", type, "--app-image", image.toString(), "--name", NAME, "--app-version", version, "--dest", out.toString());
        }
    }

    /** Opens a window nobody sees, once: loaded and linked classes are kept for later starts, which come in half the time. Without it the image works all the same. */
    private static void train(Path image, Path jars, Path runtime) throws IOException, InterruptedException {
        List<String> path = Files.readAllLines(jars.resolve(NAME + ".cfg")).stream().filter(l -> l.startsWith("app.classpath=")).map(l -> l.substring(14).replace("$APPDIR", jars.toString())).toList();
        Path scratch = Files.createTempDirectory("danqing-image");
        List<String> command = new ArrayList<>(List.of(runtime.resolve("bin").resolve("java").toString(), "-XX:AOTCacheOutput=" + jars.resolve(CACHE), "-Djava.awt.headless=true",
                "-Dglass.platform=Headless", "-Dprism.order=sw", "-Ddanqing.home=" + scratch.resolve("home"), "-Ddanqing.probe.start=" + scratch.resolve("said")));
        command.addAll(JAVA);
        command.addAll(List.of("-cp", String.join(java.io.File.pathSeparator, path), "danqing.app.Main"));
        int rc = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(scratch.resolve("log").toFile()).start().waitFor();
        if (rc != 0 || !Files.exists(jars.resolve(CACHE))) {
            System.out.println("image: no class cache could be made (exit " + rc + "); the window will open more slowly");
        }
        delete(scratch);
    }

    /** The jar of the program itself. */
    private static String jar(Path lib) throws IOException {
        try (DirectoryStream<Path> s = Files.newDirectoryStream(lib, "danqing-app-*.jar")) {
            for (Path p : s) {
                return p.getFileName().toString();
            }
        }
        fail("no danqing-app jar in " + lib + ": build first (mvn package)");
        return null;
    }

    private static boolean windows() {
        return System.getProperty("os.name").toLowerCase().contains("win");
    }

    private static boolean mac() {
        return System.getProperty("os.name").toLowerCase().contains("mac");
    }

    private static String tool(String name) {
        Path p = Path.of(System.getProperty("java.home"), "bin", name + (windows() ? ".exe" : ""));
        if (!Files.isExecutable(p)) {
            fail(p + " is missing: run with a whole JDK 25");
        }
        return p.toString();
    }

    private static void run(String... command) throws IOException, InterruptedException {
        int rc = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (rc != 0) {
            fail(Path.of(command[0]).getFileName() + " ended with " + rc + ": see its message above");
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        List<Path> all;
        try (Stream<Path> s = Files.walk(from)) {
            all = s.toList();
        }
        for (Path p : all) {
            Path q = to.resolve(from.relativize(p).toString());
            if (Files.isDirectory(p)) {
                Files.createDirectories(q);
            } else {
                Files.copy(p, q);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> s = Files.walk(folder)) {
            all = s.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path p : all) {
            p.toFile().setWritable(true);
            Files.delete(p);
        }
    }

    private static void fail(String sentence) {
        System.err.println("image: " + sentence);
        System.exit(1);
    }
}
