package mx.gob.guanajuato.conectate.localstack.redis;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import mx.gob.guanajuato.conectate.localstack.processes.StackProblem;
import mx.gob.guanajuato.conectate.localstack.processes.StateFolder;

/** Finds a Redis to run: the machine's own first, else the one for this system in the embedded-redis artifact. */
final class RedisBinary {
    private final StateFolder state;

    RedisBinary(StateFolder state) {
        this.state = state;
    }

    Path find() {
        return onThePath().orElseGet(this::embedded);
    }

    private static Optional<Path> onThePath() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "redis-server"))
                .filter(Files::isExecutable)
                .filter(binary -> problem(binary).isEmpty())
                .findFirst();
    }

    Path embedded() {
        Path binary = state.folder("redis", "program").resolve("redis-server");
        if (!Files.exists(binary)) {
            extract(binary);
        }
        problem(binary).ifPresent(said -> {
            throw new StackProblem(explained(said));
        });
        return binary;
    }

    /** Complete under its name or not there at all, whenever this is interrupted. */
    private static void extract(Path binary) {
        Path draft = binary.resolveSibling("redis-server.draft");
        try (var archive = new ZipFile(archive().toFile())) {
            Files.copy(archive.getInputStream(entry(archive)), draft, StandardCopyOption.REPLACE_EXISTING);
            if (!draft.toFile().setExecutable(true)) {
                throw new StackProblem("Cannot make " + draft + " executable");
            }
            Files.move(draft, binary, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new StackProblem("Cannot unpack Redis to " + binary, e);
        }
    }

    private static ZipEntry entry(ZipFile archive) {
        String system = system();
        return archive.stream()
                .filter(entry -> entry.getName().startsWith("redis-server-")
                        && entry.getName().endsWith(system))
                .findFirst()
                .orElseThrow(() -> new StackProblem("There is no embedded Redis for " + system
                        + ": install redis-server, or name a Redis in QUARKUS_REDIS_HOSTS"));
    }

    private static String system() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String architecture = System.getProperty("os.arch");
        return (name.contains("mac") ? "darwin" : name) + "-"
                + (architecture.equals("aarch64") || architecture.equals("arm64") ? "arm64" : "amd64");
    }

    private static Path archive() throws IOException {
        try (InputStream path = RedisBinary.class.getResourceAsStream("redis.archive")) {
            return Path.of(new String(path.readAllBytes(), StandardCharsets.UTF_8).strip());
        }
    }

    /** What it says instead of its version. */
    private static Optional<String> problem(Path binary) {
        try {
            Process version = new ProcessBuilder(List.of(binary.toString(), "--version"))
                    .redirectErrorStream(true)
                    .start();
            String said = new String(version.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return version.waitFor() == 0 ? Optional.empty() : Optional.of(said);
        } catch (IOException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackProblem("Interrupted while trying " + binary);
        }
    }

    static String explained(String said) {
        if (said.contains("libssl") || said.contains("libcrypto")) {
            return "The embedded Redis needs OpenSSL 3 (libssl.so.3), which is not installed: install libssl3 (Debian,"
                    + " Ubuntu) or openssl-libs (Fedora), or install redis-server, which is then used instead";
        }
        return "The embedded Redis does not run here ("
                + said.lines().findFirst().orElse("no reason given")
                + "): install redis-server, which is then used instead";
    }
}
