package mx.gob.guanajuato.conectate.localstack;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Predicate;
import mx.gob.guanajuato.conectate.localstack.processes.FolderLock;
import mx.gob.guanajuato.conectate.localstack.processes.Launch;
import mx.gob.guanajuato.conectate.localstack.processes.Port;
import mx.gob.guanajuato.conectate.localstack.processes.RunRecords;
import mx.gob.guanajuato.conectate.localstack.processes.RunningProcess;
import mx.gob.guanajuato.conectate.localstack.processes.StackProblem;
import mx.gob.guanajuato.conectate.localstack.processes.Supervised;
import mx.gob.guanajuato.conectate.localstack.processes.Watchdog;
import mx.gob.guanajuato.conectate.localstack.redis.RedisConnection;

/**
 * A running stack. Processes go by the names that operators see: {@code kafka}, {@code redis}, {@code simulator},
 * {@code chatbot}, {@code broadcast}, {@code metrics}. Closing it ends them all, services first.
 */
public final class LocalStack implements AutoCloseable {
    /** Generous: a machine that also builds is slow. */
    private static final Duration START_LIMIT = Duration.ofMinutes(3);

    private final StackPlan plan;
    private final Launches launches;
    private final FolderLock folder;
    private final RunRecords records;
    private final Watchdog watchdog;
    private final Thread atShutdown = new Thread(this::endProcesses, "ends the local stack");
    private final Map<String, Supervised> processes = new ConcurrentSkipListMap<>();

    private LocalStack(StackPlan plan) {
        this.plan = plan;
        this.launches = new Launches(plan);
        this.folder = FolderLock.take(plan.state());
        this.records = new RunRecords(plan.state());
        this.watchdog = Watchdog.over(records);
        Runtime.getRuntime().addShutdownHook(atShutdown);
    }

    /** A plan for a stack whose state lies in that folder, and is found there again by the next one. */
    public static StackPlan inFolder(Path folder) {
        return new StackPlan(folder);
    }

    static LocalStack start(StackPlan plan) {
        var stack = new LocalStack(plan);
        try {
            stack.startAll();
            return stack;
        } catch (RuntimeException e) {
            stack.close();
            throw e;
        }
    }

    private void startAll() {
        records.endLeftovers().forEach(plan.observer()::endedLeftover);
        plan.requireFreePorts();
        plan.parts().forEach(part -> supervise(launches.of(part)));
        processes.values().forEach(Supervised::start);
        awaitAll();
    }

    /** Side by side, so that the first that cannot start ends the waiting for all. */
    private void awaitAll() {
        var failed = new CompletableFuture<Void>();
        CompletableFuture<?>[] each = processes.values().stream()
                .map(process -> inBackground(() -> process.awaitReady(START_LIMIT))
                        .whenComplete((done, problem) -> {
                            if (problem != null) failed.completeExceptionally(problem);
                        }))
                .toArray(CompletableFuture[]::new);
        try {
            CompletableFuture.anyOf(failed, CompletableFuture.allOf(each)).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof StackProblem problem ? problem : e;
        }
    }

    private static CompletableFuture<Void> inBackground(Runnable task) {
        return CompletableFuture.runAsync(task, command -> {
            var thread = new Thread(command, "local stack");
            thread.setDaemon(true);
            thread.start();
        });
    }

    private Supervised supervise(Launch launch) {
        var process = new Supervised(launch, records, plan.observer());
        processes.put(launch.name(), process);
        return process;
    }

    /** Where everything is. */
    public Addresses addresses() {
        return plan.addresses();
    }

    /** Whether the part is in this stack. */
    public boolean runs(Part part) {
        return plan.parts().contains(part);
    }

    /** Runs one more instance of a service, for example {@code chatbot-2}, on a free port; returns that port once it is ready. */
    public int startAnother(Part service, String name) {
        return startAnother(service, name, Repository.find().module(service));
    }

    /** The same from another build of the service, which lies in that folder as it does in a module's. */
    public int startAnother(Part service, String name, Path module) {
        int port = Port.random().number();
        Supervised process = supervise(launches.another(service, name, module, port));
        process.start();
        process.awaitReady(START_LIMIT);
        return port;
    }

    /** Ends the process as {@code kill -9} does; it is started again at once. */
    public void kill(String name) {
        process(name).kill();
    }

    /** Ends the process politely and leaves it ended until {@link #start(String)}. */
    public void stop(String name) {
        process(name).stop();
    }

    /** Starts what was stopped, and returns at once. */
    public void start(String name) {
        process(name).start();
    }

    /** Waits until the process serves. */
    public void awaitReady(String name, Duration limit) {
        process(name).awaitReady(limit);
    }

    /** Takes everything out of Redis. */
    public void emptyRedis() {
        RedisConnection.empty(plan.addresses().ports().get(Part.REDIS));
    }

    /** What runs. */
    public List<RunningProcess> processes() {
        return records.all();
    }

    private Supervised process(String name) {
        Supervised process = processes.get(name);
        if (process == null) {
            throw new StackProblem("There is no process " + name + "; there are " + processes.keySet());
        }
        return process;
    }

    @Override
    public void close() {
        endProcesses();
        watchdog.close();
        folder.close();
        try {
            Runtime.getRuntime().removeShutdownHook(atShutdown);
        } catch (IllegalStateException alreadyShuttingDown) {
            // the hook is what runs
        }
    }

    /** Services first: what they still have to write, Kafka and Redis are there to take. */
    private void endProcesses() {
        Predicate<Supervised> infrastructure =
                process -> Part.ofProcess(process.launch().name())
                        .filter(Part.infrastructure()::contains)
                        .isPresent();
        endSideBySide(infrastructure.negate());
        endSideBySide(infrastructure);
    }

    private void endSideBySide(Predicate<Supervised> which) {
        CompletableFuture<?>[] ends = processes.values().stream()
                .filter(which)
                .map(process -> inBackground(process::stop))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(ends).join();
    }
}
