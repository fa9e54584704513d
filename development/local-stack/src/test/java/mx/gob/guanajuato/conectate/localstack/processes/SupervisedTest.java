package mx.gob.guanajuato.conectate.localstack.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupervisedTest {
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final int NO_PORT = 1;

    @TempDir
    Path folder;

    private final List<String> heard = new CopyOnWriteArrayList<>();
    private StateFolder state;
    private RunRecords records;
    private Supervised process;

    @BeforeEach
    void prepare() {
        state = new StateFolder(folder);
        records = new RunRecords(state);
    }

    @AfterEach
    void stop() {
        if (process != null) process.stop();
    }

    @Test
    void one_that_served_and_is_killed_is_started_again_without_a_pause() {
        process = supervised("sleep 600", () -> true);
        process.start();
        process.awaitReady(SOON);
        long former = process.pid().orElseThrow();

        process.kill();

        await().atMost(SOON)
                .until(() -> process.pid().filter(pid -> pid != former).isPresent());
        assertThat(heard).contains("died: killed by signal 9, again after 0 ms");
    }

    @Test
    void one_that_never_serves_is_started_again_after_doubling_pauses_and_given_up_by_who_waits() {
        process = supervised("exit 3", () -> false);
        process.start();

        assertThatThrownBy(() -> process.awaitReady(SOON))
                .isInstanceOf(StackProblem.class)
                .hasMessage("fake does not start (ended with status 3): see " + state.log("fake"));
        assertThat(heard)
                .startsWith(
                        "died: ended with status 3, again after 200 ms",
                        "died: ended with status 3, again after 400 ms",
                        "died: ended with status 3, again after 800 ms");
    }

    @Test
    void one_that_does_not_become_ready_in_time_is_named_with_its_log() {
        process = supervised("sleep 600", () -> false);
        process.start();

        assertThatThrownBy(() -> process.awaitReady(Duration.ofSeconds(1)))
                .isInstanceOf(StackProblem.class)
                .hasMessage("fake is not ready after 1 s: see " + state.log("fake"));
    }

    @Test
    void a_program_that_is_not_there_is_reported_like_a_death() {
        process = new Supervised(launch(List.of("/no/such/program"), () -> true), records, hearing());
        process.start();

        await().atMost(SOON)
                .until(() -> heard.stream().anyMatch(line -> line.startsWith("died: ended with status 127")));
    }

    @Test
    void ctrl_c_in_the_terminal_does_not_reach_it() {
        Path survived = folder.resolve("survived");
        process = supervised("kill -INT $$; touch survived; sleep 600", () -> Files.exists(survived));
        process.start();

        process.awaitReady(SOON);

        assertThat(heard).isEmpty();
    }

    @Test
    void what_a_killed_supervisor_left_behind_is_ended_by_the_next() throws Exception {
        Process leftover = new ProcessBuilder("sleep", "600").start();
        records.write(RunningProcess.of(launch(List.of("sleep", "600"), () -> true), leftover.toHandle()));

        assertThat(records.endLeftovers()).containsExactly("fake");

        assertThat(leftover.waitFor()).isNotZero();
        assertThat(records.all()).isEmpty();
    }

    @Test
    void another_process_that_got_the_same_id_is_left_alone() throws Exception {
        Process stranger = new ProcessBuilder("sleep", "600").start();
        var started = stranger.toHandle().info().startInstant().orElseThrow();
        records.write(new RunningProcess("fake", stranger.pid(), started.minusSeconds(60), NO_PORT));

        assertThat(records.endLeftovers()).isEmpty();

        assertThat(stranger.isAlive()).isTrue();
        stranger.destroyForcibly();
    }

    @Test
    void the_watchdog_ends_what_is_recorded_when_its_supervisor_is_gone() throws Exception {
        Process orphan = new ProcessBuilder("sleep", "600").start();
        records.write(RunningProcess.of(launch(List.of("sleep", "600"), () -> true), orphan.toHandle()));

        Watchdog.over(records).close(); // a closed pipe is all that it sees of a supervisor's death

        await().atMost(SOON).until(() -> !orphan.isAlive());
    }

    private Supervised supervised(String script, Probe probe) {
        return new Supervised(launch(List.of("sh", "-c", script), probe), records, hearing());
    }

    private Launch launch(List<String> command, Probe probe) {
        return new Launch("fake", command, Map.of(), folder, state.log("fake"), NO_PORT, probe);
    }

    private StackObserver hearing() {
        return new StackObserver() {
            @Override
            public void died(String name, String how, Duration pause) {
                heard.add("died: " + how + ", again after " + pause.toMillis() + " ms");
            }
        };
    }
}
