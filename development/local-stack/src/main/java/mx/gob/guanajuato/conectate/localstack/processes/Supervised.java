package mx.gob.guanajuato.conectate.localstack.processes;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * One process that is kept running from {@link #start()} to {@link #stop()}. Whatever ends it in between, it is started
 * again: at once if it had been ready, else after a pause.
 */
public final class Supervised {
    /** So many deaths in a row without ever being ready, and whoever waits for it is told that it does not start. */
    private static final int HOPELESS = 6;

    private static final Duration BETWEEN_PROBES = Duration.ofMillis(100);
    private static final Duration BETWEEN_SIGNS_OF_LIFE = Duration.ofSeconds(20);
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Launch launch;
    private final RunRecords records;
    private final StackObserver observer;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private volatile boolean wanted;
    private Optional<Attempt> attempt = Optional.empty();
    private volatile boolean served;
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
        locked(() -> {
            if (!wanted) {
                wanted = true;
                restarts = Restarts.NONE;
                keeper = new Thread(this::keepRunning, "keeps " + launch.name());
                keeper.setDaemon(true);
                keeper.start();
            }
            return keeper;
        });
    }

    /** Ends it and leaves it ended: politely, and by force if it does not listen. */
    public void stop() {
        Thread ending = locked(() -> {
            wanted = false;
            changed.signalAll();
            attempt.ifPresent(Attempt::endPolitely);
            return keeper;
        });
        try {
            ending.join(PATIENCE.toMillis());
            kill();
            ending.join(PATIENCE.toMillis());
        } catch (InterruptedException e) {
            kill();
            Thread.currentThread().interrupt();
        }
        records.remove(launch.name());
    }

    /** Ends it as {@code kill -9} does; it is started again. */
    public void kill() {
        locked(() -> attempt).ifPresent(Attempt::kill);
    }

    /** Its process id, unless it is down. */
    public Optional<Long> pid() {
        return locked(() -> attempt.flatMap(Attempt::pid));
    }

    /** Waits until it serves. */
    public void awaitReady(Duration limit) {
        Instant since = Instant.now();
        Instant told = since;
        while (!isReady()) {
            Instant now = Instant.now();
            if (now.isAfter(since.plus(limit))) {
                throw new StackProblem(
                        launch.name() + " is not ready after " + limit.toSeconds() + " s: see " + launch.log());
            }
            if (now.isAfter(told.plus(BETWEEN_SIGNS_OF_LIFE))) {
                observer.awaited(launch.name(), Duration.between(since, now));
                told = now;
            }
            pause(BETWEEN_PROBES);
        }
    }

    /** A process that was never ready is probed by its keeper already; another probe would only slow its start. */
    private boolean isReady() {
        boolean worthAsking = locked(() -> {
            if (!wanted) {
                throw new StackProblem(launch.name() + " is stopped, so it will not become ready");
            }
            if (restarts.inARow() >= HOPELESS) {
                throw new StackProblem(
                        launch.name() + " does not start (" + restarts.lastDeath() + "): see " + launch.log());
            }
            return served && attempt.filter(Attempt::isAlive).isPresent();
        });
        return worthAsking && launch.probe().isReady();
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
        return locked(() -> {
            served = false;
            attempt = wanted ? Optional.of(Attempt.at(launch, records)) : Optional.empty();
            return attempt;
        });
    }

    private void live(Attempt life) throws InterruptedException {
        Instant startedAt = Instant.now();
        boolean ready = life.becomesReady();
        if (ready) {
            served = true;
            observer.ready(launch.name(), Duration.between(startedAt, Instant.now()));
        }
        String death = life.awaitDeath();
        Duration pause = locked(() -> {
            restarts = ready ? Restarts.NONE : restarts.after(death);
            return restarts.pause();
        });
        if (wanted) {
            observer.died(launch.name(), death, pause);
            pause(pause);
        }
    }

    /** Returns at once when it is stopped meanwhile; waking early only means looking early. */
    @SuppressWarnings("WaitNotInLoop")
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

    private <T> T locked(Supplier<T> step) {
        lock.lock();
        try {
            return step.get();
        } finally {
            lock.unlock();
        }
    }
}
