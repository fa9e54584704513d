package mx.gob.guanajuato.conectate.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import mx.gob.guanajuato.conectate.localstack.processes.RunningProcess;
import mx.gob.guanajuato.conectate.localstack.processes.StackProblem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A stack of the two real parts that every module's tests may need. */
class KafkaAndRedisTest {
    private static final Duration AT_MOST = Duration.ofSeconds(60);

    @TempDir
    static Path folder;

    private static LocalStack stack;

    @BeforeAll
    static void start() {
        stack = LocalStack.inFolder(folder)
                .with(Part.KAFKA, Part.REDIS)
                .onRandomPorts()
                .start();
    }

    @AfterAll
    static void close() {
        stack.close();
        assertThat(stack.processes()).isEmpty();
    }

    @Test
    void what_a_killed_broker_had_acknowledged_is_there_when_it_serves_again() {
        try (var topic = new TopicOfATest(stack.addresses().kafka(), "kept")) {
            topic.write("before");
            long former = running("kafka").pid();

            stack.kill("kafka");
            awaitAnother("kafka", former);
            topic.write("after");

            assertThat(topic.readAll()).containsExactly("before", "after");
        }
    }

    @Test
    void a_killed_redis_serves_again() {
        long former = running("redis").pid();

        stack.kill("redis");

        awaitAnother("redis", former);
        stack.emptyRedis();
    }

    @Test
    void a_part_that_is_stopped_stays_stopped_until_it_is_started() {
        stack.stop("redis");
        assertThat(stack.processes()).extracting(RunningProcess::name).doesNotContain("redis");
        assertThatThrownBy(() -> stack.awaitReady("redis", AT_MOST))
                .isInstanceOf(StackProblem.class)
                .hasMessage("redis is stopped, so it will not become ready");

        stack.start("redis");
        stack.awaitReady("redis", AT_MOST);
    }

    @Test
    void a_second_stack_on_the_same_folder_is_refused() {
        assertThatThrownBy(() -> LocalStack.inFolder(folder).onRandomPorts().start())
                .isInstanceOf(StackProblem.class)
                .hasMessage("A demo runs on " + folder + " already (process "
                        + ProcessHandle.current().pid()
                        + "): end it first, or name another folder in CONECTATE_STATE");
    }

    @Test
    void a_port_that_is_taken_is_named_with_its_user_its_holder_and_its_setting(@TempDir Path other)
            throws IOException {
        try (var holder = new ServerSocket(0)) {
            int port = holder.getLocalPort();
            var plan = LocalStack.inFolder(other).with(Part.REDIS).onPort(Part.REDIS, port);

            assertThatThrownBy(plan::start)
                    .isInstanceOf(StackProblem.class)
                    .hasMessageStartingWith("Port " + port + " (redis) is taken by ")
                    .hasMessageEndingWith(": stop it, or set CONECTATE_REDIS_PORT to a free port");
        }
    }

    @Test
    void memory_and_port_of_what_runs_are_known() {
        assertThat(List.of(running("kafka"), running("redis"))).allSatisfy(process -> {
            assertThat(process.port()).isBetween(20_000, 29_999);
            assertThat(process.residentMegabytes()).isPositive();
        });
    }

    private static void awaitAnother(String name, long former) {
        await().atMost(AT_MOST).until(() -> running(name).pid() != former);
        stack.awaitReady(name, AT_MOST);
    }

    private static RunningProcess running(String name) {
        return stack.processes().stream()
                .filter(process -> process.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
