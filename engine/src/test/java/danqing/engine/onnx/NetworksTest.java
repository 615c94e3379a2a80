package danqing.engine.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import danqing.engine.job.BadInput;
import danqing.engine.job.Cancellation;
import danqing.engine.job.Cancelled;
import danqing.engine.pack.EmbeddedPack;
import danqing.engine.pack.PackProblem;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NetworksTest {
    private static final EmbeddedPack PACK = new EmbeddedPack();

    @Test
    void names_of_devices() {
        assertThat(Devices.named("auto")).isEqualTo(Device.AUTO);
        assertThat(Devices.named(" CPU ")).isEqualTo(Device.CPU);
        assertThat(Devices.named("cuda:1").id()).isEqualTo("cuda:1");
        assertThat(Devices.named("cuda").id()).isEqualTo("cuda:0");
        assertThat(Devices.named("webgpu").id()).isEqualTo("webgpu");
        assertThatThrownBy(() -> Devices.named("webgpu:1")).isInstanceOf(BadInput.class);
        assertThatThrownBy(() -> Devices.named("abacus")).isInstanceOf(BadInput.class).hasMessageContaining("webgpu");
    }

    @Test
    void a_device_that_is_not_there_is_replaced_by_the_cpu_with_one_message() {
        List<String> said = new ArrayList<>();
        Device absent = new Device(Natives.platform().startsWith("osx") ? Device.Provider.DIRECTML : Device.Provider.COREML, 0);
        try (Networks networks = new Networks(absent, 1, said::add)) {
            for (String file : List.of("silk.onnx", "layout.onnx")) {
                assertThat(networks.get(file, () -> PACK.load(file)).device()).isEqualTo(Device.CPU);
            }
        }
        assertThat(said).hasSize(1).first().asString().contains("用不了", "改用 CPU");
    }

    @Test
    void an_evicted_network_comes_back_and_gives_the_same_numbers() {
        try (Networks networks = new Networks(Device.CPU, 1, n -> { })) {
            Network silk = networks.get("silk", () -> PACK.load("silk.onnx"));
            var in = SampleInputs.of(silk.ports(), 64);
            float[] before = silk.run(in, new Cancellation()).get("aged").toArray();
            long busy = networks.busyNanos();
            assertThat(silk.evict()).isTrue();
            assertThat(silk.estimate()).isZero();
            assertThat(networks.loaded()).isEmpty();
            assertThat(silk.run(in, new Cancellation()).get("aged").toArray()).isEqualTo(before);
            assertThat(networks.busyNanos()).isGreaterThan(busy);
            assertThat(networks.used()).isEqualTo("cpu");
        }
    }

    @Test
    void what_was_not_used_for_longest_makes_room() {
        System.setProperty("danqing.networks.memory", "20");
        try (Networks networks = new Networks(Device.CPU, 1, n -> { })) {
            networks.get("silk", () -> PACK.load("silk.onnx"));
            networks.get("layout", () -> PACK.load("layout.onnx"));
            networks.get("silk", () -> PACK.load("silk.onnx"));
            networks.get("watercolor", () -> PACK.load("watercolor-s05.onnx"));
            assertThat(networks.loaded()).containsExactly("silk", "watercolor");
        } finally {
            System.clearProperty("danqing.networks.memory");
        }
    }

    @Test
    void a_damaged_network_is_refused_and_a_cancelled_run_ends() {
        try (Networks networks = new Networks(Device.CPU, 1, n -> { })) {
            assertThatThrownBy(() -> networks.get("broken", () -> new byte[100])).isInstanceOf(PackProblem.class).hasMessageContaining("broken");
            Network silk = networks.get("silk", () -> PACK.load("silk.onnx"));
            Cancellation c = new Cancellation();
            c.cancel();
            assertThatThrownBy(() -> silk.run(SampleInputs.of(silk.ports(), 64), c)).isInstanceOf(Cancelled.class);
        }
    }

    @Test
    void closeness_in_decibels() {
        var right = java.util.Map.of("x", Tensor.of(new float[] {1, 0, .5f, .25f}, 4));
        assertThat(Trial.decibels(right, right)).isEqualTo(200);
        assertThat(Trial.decibels(right, java.util.Map.of("x", Tensor.of(new float[] {1, 0, .5f, .26f}, 4)))).isBetween(45.0, 47.0);
        assertThat(Trial.decibels(right, java.util.Map.of("x", Tensor.of(new float[] {1, Float.NaN, .5f, .25f}, 4)))).isZero();
        assertThat(Trial.decibels(right, java.util.Map.of())).isZero();
    }
}
