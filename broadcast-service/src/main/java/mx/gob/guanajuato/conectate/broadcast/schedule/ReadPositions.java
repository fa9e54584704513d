package mx.gob.guanajuato.conectate.broadcast.schedule;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** How far a reader is in each partition, to be waited for. */
final class ReadPositions {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private final Map<Integer, Long> positions = new HashMap<>();

    /** The next record to be read there. */
    void reached(int partition, long position) {
        lock.lock();
        try {
            Long before = positions.put(partition, position);
            if (before == null || before != position) moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Waits until that record was read; false if it takes longer. */
    boolean awaitPast(int partition, long offset, Duration atMost) {
        long left = atMost.toNanos();
        lock.lock();
        try {
            while (positions.getOrDefault(partition, 0L) <= offset) {
                if (left <= 0) return false;
                left = moved.awaitNanos(left);
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }
}
