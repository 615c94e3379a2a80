package danqing.engine.onnx;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.util.Optional;

/**
 * Keeps ONNX Runtime from reporting home. Since 1.29 its official libraries for Linux and macOS send names, sizes and times of models to their maker unless the
 * environment says {@value #VARIABLE}; the environment of a Java process can only be changed from below, and it has to be before the library is loaded.
 */
final class Telemetry {
    static final String VARIABLE = "ORT_DISABLE_TELEMETRY";

    private Telemetry() {}

    /** Called before anything of the runtime; processes that are started get the variable on their way. */
    static void off() {
        Holder.DONE.booleanValue();
    }

    private static final class Holder {
        private static final Boolean DONE = set();

        private static boolean set() {
            if (System.getenv(VARIABLE) != null) {
                // the launcher did: reaching below costs a tenth of a second at the start
                return true;
            }
            Linker linker = Linker.nativeLinker();
            SymbolLookup libc = linker.defaultLookup();
            Optional<MemorySegment> setenv = libc.find("setenv");
            Optional<MemorySegment> putenv = libc.find("_putenv_s");
            try (Arena arena = Arena.ofConfined()) {
                MemorySegment name = arena.allocateFrom(VARIABLE);
                MemorySegment value = arena.allocateFrom("1");
                if (setenv.isPresent()) {
                    int failed = (int) linker.downcallHandle(setenv.get(), FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.JAVA_INT))
                            .invokeExact(name, value, 1);
                    return failed == 0;
                }
                // Windows; its library reports through the system's own tracing, which setTelemetry(false) ends
                return putenv.isPresent() && (int) linker.downcallHandle(putenv.get(), FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS))
                        .invokeExact(name, value) == 0;
            } catch (Throwable e) {
                return false;
            }
        }
    }
}
