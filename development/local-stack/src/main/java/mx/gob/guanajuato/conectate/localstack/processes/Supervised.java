package mx.gob.guanajuato.conectate.localstack.processes;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * One process that is kept running from {@link #start()} to {@link #stop()}. Whatever ends it in between, it is started
 * again: at once if it had been ready, else after a pause.
 */
public final class Supervised {
    /** So many deaths in a row without ever being ready, and whoever waits for it is told that it does not start. */
    private static final int HOPELESS = 6;

    private static final Duration BETWEEN_PROBES = Duration.ofMillis(50);
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Launch launch;
    private final RunRecords records;
    private final StackObserver observer;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private boolean wanted;
    private Optional<Attempt> attempt = Optional.empty();
    private Restarts restarts = Restarts.NONE;
    private Thread keeper = new Thread(() -> {});

    /** Not started yet. */
    public Supervised(Launch launch, RunRecords records, StackObserver observer) {
        this.launch = launch;
        this.records = records;
        this.observer = observer;
    }

    /** What is kept running. */
    public Launch launch() {
        return launch;
    }

    /** Starts it, unless it runs, and returns at once. */
    public void start() {
        lock.lock();
        try {
            if (!wanted) {
                wanted = true;
                restarts = Restarts.NONE;
                keeper = new Thread(this::keepRunning, "keeps " + launch.name());
                keeper.setDaemon(true);
                keeper.start();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Ends it and leaves it ended: politely, and by force if it does not listen. */
    public void stop() {
        lock.lock();
        try {
            wanted = false;
            changed.signalAll();
            attempt.ifPresent(Attempt::endPolitely);
        } finally {
            lock.unlock();
        }
        try {
            keeper.join(PATIENCE.toMillis());
            kill();
            keeper.join(PATIENCE.toMillis());
        } catch (InterruptedException e) {
            kill();
            Thread.currentThread().interrupt();
        }
        records.remove(launch.name());
    }

    /** Ends it as {@code kill -9} does; it is started again. */
    public void kill() {
        lock.lock();
        try {
            attempt.ifPresent(Attempt::kill);
        } finally {
            lock.unlock();
        }
    }

    /** Its process id, unless it is down. */
    public Optional<Long> pid() {
        lock.lock();
        try {
            return attempt.flatMap(Attempt::pid);
        } finally {
            lock.unlock();
        }
    }

    /** Waits until it serves. */
    public void awaitReady(Duration limit) {
        Instant deadline = Instant.now().plus(limit);
        while (pid().isEmpty() || !launch.probe().isReady()) {
            failIfPointless();
            if (Instant.now().isAfter(deadline)) {
                throw new StackProblem(
                        launch.name() + " is not ready after " + limit.toSeconds() + " s: see " + launch.log());
            }
            pause(BETWEEN_PROBES);
        }
    }

    private void failIfPointless() {
        lock.lock();
        try {
            if (!wanted) {
                throw new StackProblem(launch.name() + " is stopped, so it will not become ready");
            }
            if (restarts.inARow() >= HOPELESS) {
                throw new StackProblem(
                        launch.name() + " does not start (" + restarts.lastDeath() + "): see " + launch.log());
            }
        } finally {
            lock.unlock();
        }
    }

    private void keepRunning() {
        try {
            for (Optional<Attempt> next = next(); next.isPresent(); next = next()) {
                live(next.get());
            }
        } catch (InterruptedException stoppedWithTheProgram) {
            kill();
        }
    }

    /** Started under the lock, so that either a stop sees the new process or this sees the stop. */
    private Optional<Attempt> next() {
        lock.lock();
        try {
            attempt = wanted ? Optional.of(Attempt.at(launch, records)) : Optional.empty();
            return attempt;
        } finally {
            lock.unlock();
        }
    }

    private void live(Attempt life) throws InterruptedException {
        Instant startedAt = Instant.now();
        boolean ready = life.becomesReady();
        if (ready) {
            observer.ready(launch.name(), Duration.between(startedAt, Instant.now()));
        }
        String death = life.awaitDeath();
        Duration pause = remember(ready ? Restarts.NONE : restarts.after(death));
        if (isWanted()) {
            observer.died(launch.name(), death, pause);
            pause(pause);
        }
    }

    private Duration remember(Restarts now) {
        lock.lock();
        try {
            restarts = now;
            return now.pause();
        } finally {
            lock.unlock();
        }
    }

    private boolean isWanted() {
        lock.lock();
        try {
            return wanted;
        } finally {
            lock.unlock();
        }
    }

    /** Returns at once when it is stopped meanwhile. */
    private void pause(Duration pause) {
        lock.lock();
        try {
            if (wanted) {
                changed.await(pause.toNanos(), TimeUnit.NANOSECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackProblem("Interrupted while waiting for " + launch.name());
        } finally {
            lock.unlock();
        }
    }
}
