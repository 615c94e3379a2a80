package danqing.engine.onnx;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * The graphics cards Vulkan knows of, best first, asked through its C interface (Vulkan 1.0: vkCreateInstance, vkEnumeratePhysicalDevices,
 * vkGetPhysicalDeviceProperties, vkGetPhysicalDeviceMemoryProperties). Called in a device's process only, since it loads drivers.
 */
final class VulkanAdapters {
    private static final int MOST = 16;
    /** Offsets in VkPhysicalDeviceProperties and VkPhysicalDeviceMemoryProperties. */
    private static final int DRIVER = 4;
    private static final int VENDOR = 8;
    private static final int TYPE = 16;
    private static final int NAME = 20;
    private static final int HEAP_COUNT = 260;
    private static final int HEAPS = 264;

    private VulkanAdapters() {}

    /** Empty where there is no Vulkan. */
    static List<Adapter> list() {
        try (Arena arena = Arena.ofConfined()) {
            return list(arena);
        } catch (Throwable e) {
            // no loader, no driver, or one that refuses: there is nothing to name
            return List.of();
        }
    }

    private static List<Adapter> list(Arena arena) throws Throwable {
        boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("win");
        // for good: drivers do not like to be unloaded and loaded again
        SymbolLookup vulkan = SymbolLookup.libraryLookup(windows ? "vulkan-1.dll" : "libvulkan.so.1", Arena.global());
        MemorySegment info = arena.allocate(64, 8);
        // VkInstanceCreateInfo: sType 1, everything else empty
        info.set(JAVA_INT, 0, 1);
        MemorySegment instance = arena.allocate(ADDRESS);
        if ((int) function(vulkan, "vkCreateInstance", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, ADDRESS)).invoke(info, MemorySegment.NULL, instance) != 0) {
            return List.of();
        }
        MemorySegment handle = instance.get(ADDRESS, 0);
        MemorySegment count = arena.allocate(JAVA_INT);
        count.set(JAVA_INT, 0, MOST);
        MemorySegment devices = arena.allocate(ADDRESS, MOST);
        function(vulkan, "vkEnumeratePhysicalDevices", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, ADDRESS)).invoke(handle, count, devices);
        MethodHandle properties = function(vulkan, "vkGetPhysicalDeviceProperties", FunctionDescriptor.ofVoid(ADDRESS, ADDRESS));
        MethodHandle memory = function(vulkan, "vkGetPhysicalDeviceMemoryProperties", FunctionDescriptor.ofVoid(ADDRESS, ADDRESS));
        record Ranked(Adapter adapter, int rank) {}
        List<Ranked> found = new ArrayList<>();
        for (int i = 0; i < count.get(JAVA_INT, 0); i++) {
            MemorySegment p = arena.allocate(1024, 8);
            MemorySegment m = arena.allocate(1024, 8);
            properties.invoke(devices.getAtIndex(ADDRESS, i), p);
            memory.invoke(devices.getAtIndex(ADDRESS, i), m);
            int type = p.get(JAVA_INT, TYPE);
            int vendor = p.get(JAVA_INT, VENDOR);
            found.add(new Ranked(new Adapter(p.getString(NAME).replace('\t', ' '), vendor(vendor), version(vendor, p.get(JAVA_INT, DRIVER)),
                    type == 2 ? own(m) : 0, type == 4), type == 2 ? 0 : type == 1 ? 1 : type == 3 ? 2 : 3));
        }
        function(vulkan, "vkDestroyInstance", FunctionDescriptor.ofVoid(ADDRESS, ADDRESS)).invoke(handle, MemorySegment.NULL);
        return found.stream().sorted(Comparator.comparingInt(Ranked::rank)).map(Ranked::adapter).toList();
    }

    /** Bytes of the largest heap that is the card's own. */
    private static long own(MemorySegment m) {
        long most = 0;
        for (int i = 0; i < m.get(JAVA_INT, HEAP_COUNT); i++) {
            if ((m.get(JAVA_INT, HEAPS + 16L * i + 8) & 1) != 0) {
                most = Math.max(most, m.get(JAVA_LONG, HEAPS + 16L * i));
            }
        }
        return most;
    }

    private static MethodHandle function(SymbolLookup in, String name, FunctionDescriptor type) {
        return Linker.nativeLinker().downcallHandle(in.find(name).orElseThrow(), type);
    }

    private static String vendor(int id) {
        return switch (id) {
            case 0x1002, 0x1022 -> "AMD";
            case 0x10de -> "NVIDIA";
            case 0x8086 -> "Intel";
            case 0x106b -> "Apple";
            case 0x13b5 -> "Arm";
            case 0x5143 -> "Qualcomm";
            case 0x1ae0 -> "Google";
            case 0x1414 -> "Microsoft";
            case 0x10005 -> "Mesa";
            default -> String.format("0x%04x", id);
        };
    }

    /** NVIDIA packs its version 10.8.8.6 bits wide, the others as Vulkan does. */
    private static String version(int vendor, int v) {
        return vendor == 0x10de ? (v >>> 22) + "." + (v >>> 14 & 255) + "." + String.format("%02d", v >>> 6 & 255)
                : (v >>> 22) + "." + (v >>> 12 & 1023) + "." + (v & 4095);
    }
}
