package mx.gob.guanajuato.conectate.localstack.redis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import mx.gob.guanajuato.conectate.localstack.processes.StateFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the machine has no redis-server, which a test machine may well have. */
class EmbeddedRedisTest {
    @Test
    void the_artifact_holds_a_redis_that_runs_here(@TempDir Path folder) throws Exception {
        Path binary = new RedisBinary(new StateFolder(folder)).embedded();

        Process version = new ProcessBuilder(binary.toString(), "--version").start();

        assertThat(version.inputReader().readLine()).startsWith("Redis server v=6.2");
    }
}
