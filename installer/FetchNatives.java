import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * Fetches ONNX Runtime's library with WebGPU (on Windows also DirectML) and lays it out as {@code danqing.engine.onnx.Natives} wants it:
 * {@code java FetchNatives.java VERSION FOLDER [PLATFORM…]}. The library comes from the npm package onnxruntime-node of the same version, by
 * {@code npm pack}, which runs none of the package's scripts; package and libraries are held against the hashes below. Folders that are there and whole are
 * left as they are, and then npm is not needed.
 */
final class FetchNatives {
    private static final String PACKAGE = "onnxruntime-node";
    /** What this program was tried with: version → SHA-512 of the package. */
    private static final Map<String, String> PACKAGES = Map.of("1.29.0", "WjiVVB72riILz8HbYvxvmjKyE/WmkYoSfKY++axo5jAR609HQg8MwiG/HhShpTcJfmmAdzxxmB+MMST3A+SiPA==");
    /** Platform → libraries in the order they are loaded, as the package names them and as they are stored. */
    private static final Map<String, Map<String, String>> LIBRARIES = new LinkedHashMap<>();

    static {
        LIBRARIES.put("linux-x64", Map.of("linux/x64/libonnxruntime.so.1", "libonnxruntime.so"));
        LIBRARIES.put("osx-arm64", Map.of("darwin/arm64/libonnxruntime.1.dylib", "libonnxruntime.dylib"));
        for (String arch : List.of("x64", "arm64")) {
            Map<String, String> win = new LinkedHashMap<>();
            for (String dll : List.of("dxil.dll", "dxcompiler.dll", "DirectML.dll", "onnxruntime.dll")) {
                win.put("win32/" + arch + "/" + dll, dll);
            }
            LIBRARIES.put("win-" + arch, win);
        }
    }

    private static final String NOTE = """
            ONNX Runtime with its WebGPU provider, taken unchanged from the npm package onnxruntime-node (MIT, Copyright (c) Microsoft Corporation;
            it contains Dawn, BSD-3-Clause, Copyright The Dawn & Tint Authors). On Windows also DirectML.dll (Microsoft's DirectML redistributable
            licence), dxcompiler.dll and dxil.dll (DirectX Shader Compiler: LLVM release licence, NCSA; dxil.dll: Microsoft's).
            Third-party notices: https://github.com/microsoft/onnxruntime/blob/main/ThirdPartyNotices.txt
            """;

    private FetchNatives() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        if (args.length < 2) {
            fail("use: java FetchNatives.java VERSION FOLDER [PLATFORM…]");
        }
        Path folder = Path.of(args[1]).toAbsolutePath();
        List<String> platforms = args.length > 2 ? List.of(args).subList(2, args.length) : List.of(here());
        List<String> missing = new ArrayList<>();
        for (String p : platforms) {
            if (!LIBRARIES.containsKey(p)) {
                System.out.println("natives: " + PACKAGE + " has no graphics library for " + p + "; networks run on the CPU there");
            } else if (!whole(folder.resolve(p), args[0])) {
                missing.add(p);
            }
        }
        if (!missing.isEmpty()) {
            Path pack = pack(args[0], folder);
            unpack(pack, folder, missing, args[0]);
            Files.delete(pack);
        }
    }

    private static String here() {
        String os = System.getProperty("os.name").toLowerCase();
        String arch = System.getProperty("os.arch");
        return (os.contains("win") ? "win" : os.contains("mac") ? "osx" : "linux") + "-" + (arch.equals("aarch64") ? "arm64" : "x64");
    }

    /** Whether a folder was made by this program for that version and nothing in it has changed its size. */
    private static boolean whole(Path folder, String version) throws IOException {
        Path list = folder.resolve("natives.json");
        if (!Files.isRegularFile(list) || !Files.readString(list).contains("\"version\": \"" + version + "\"")) {
            return false;
        }
        for (String name : LIBRARIES.get(folder.getFileName().toString()).values()) {
            if (!Files.isRegularFile(folder.resolve(name)) || !Files.readString(list).contains("\"bytes\": " + Files.size(folder.resolve(name)))) {
                return false;
            }
        }
        return true;
    }

    private static Path pack(String version, Path folder) throws IOException, InterruptedException {
        if (!PACKAGES.containsKey(version)) {
            fail("no hash is known for " + PACKAGE + " " + version + ": add it to FetchNatives.java (npm view " + PACKAGE + "@" + version + " dist.integrity)");
        }
        Files.createDirectories(folder);
        boolean windows = here().startsWith("win");
        Process npm;
        try {
            npm = new ProcessBuilder(windows ? "npm.cmd" : "npm", "pack", "--silent", "--ignore-scripts", PACKAGE + "@" + version).directory(folder.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        } catch (IOException e) {
            fail("npm is missing: install Node.js, or build without -Pgpu (networks then run on the CPU)");
            return null;
        }
        if (npm.waitFor() != 0) {
            fail("npm could not fetch " + PACKAGE + "@" + version + ": see its message above; without -Pgpu the build does not need it");
        }
        Path pack = folder.resolve(PACKAGE + "-" + version + ".tgz");
        String hash = Base64.getEncoder().encodeToString(digest("SHA-512", pack));
        if (!hash.equals(PACKAGES.get(version))) {
            Files.delete(pack);
            fail(PACKAGE + "-" + version + ".tgz is not the package this program was tried with (SHA-512 " + hash + ")");
        }
        return pack;
    }

    private static void unpack(Path pack, Path folder, List<String> platforms, String version) throws IOException {
        Map<String, Path> wanted = new LinkedHashMap<>();
        for (String p : platforms) {
            Files.createDirectories(folder.resolve(p));
            LIBRARIES.get(p).forEach((from, to) -> wanted.put("package/bin/napi-v6/" + from, folder.resolve(p).resolve(to)));
        }
        int found = 0;
        try (DataInputStream tar = new DataInputStream(new GZIPInputStream(Files.newInputStream(pack), 1 << 16))) {
            byte[] head = new byte[512];
            while (true) {
                tar.readFully(head);
                if (head[0] == 0) {
                    break;
                }
                String name = text(head, 0, 100);
                long size = Long.parseLong(text(head, 124, 12).strip(), 8);
                Path to = wanted.get(name);
                if (to != null) {
                    try (InputStream content = limited(tar, size)) {
                        Files.copy(content, to, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
                    }
                    tar.skipNBytes((512 - size % 512) % 512);
                    found++;
                } else {
                    tar.skipNBytes((size + 511) / 512 * 512);
                }
            }
        }
        if (found != wanted.size()) {
            fail("the package holds " + found + " of the " + wanted.size() + " libraries wanted");
        }
        for (String p : platforms) {
            list(folder.resolve(p), LIBRARIES.get(p).values(), version);
            System.out.println("natives: " + folder.resolve(p));
        }
    }

    private static InputStream limited(InputStream in, long size) {
        return new InputStream() {
            private long left = size;

            @Override
            public int read() throws IOException {
                return left-- > 0 ? in.read() : -1;
            }

            @Override
            public int read(byte[] b, int off, int len) throws IOException {
                if (left <= 0) {
                    return -1;
                }
                int n = in.read(b, off, (int) Math.min(len, left));
                left -= Math.max(n, 0);
                return n;
            }
        };
    }

    /** Written last: a folder without it is not used. */
    private static void list(Path folder, Iterable<String> names, String version) throws IOException {
        Files.writeString(folder.resolve("LICENSE.txt"), NOTE);
        StringBuilder b = new StringBuilder("{\n  \"version\": \"" + version + "\",\n  \"from\": \"npm " + PACKAGE + "\",\n  \"files\": [");
        String comma = "";
        for (String name : names) {
            Path f = folder.resolve(name);
            b.append(comma).append("\n    {\"name\": \"").append(name).append("\", \"bytes\": ").append(Files.size(f)).append(", \"sha256\": \"")
                    .append(HexFormat.of().formatHex(digest("SHA-256", f))).append("\"}");
            comma = ",";
        }
        Files.writeString(folder.resolve("natives.json"), b.append("\n  ]\n}\n"));
    }

    private static byte[] digest(String kind, Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest d = MessageDigest.getInstance(kind);
            byte[] part = new byte[1 << 16];
            for (int n = in.read(part); n >= 0; n = in.read(part)) {
                d.update(part, 0, n);
            }
            return d.digest();
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(byte[] b, int from, int most) {
        int n = 0;
        while (n < most && b[from + n] != 0) {
            n++;
        }
        return new String(b, from, n, StandardCharsets.UTF_8);
    }

    private static void fail(String message) {
        System.err.println("natives: " + message);
        System.exit(1);
    }
}
