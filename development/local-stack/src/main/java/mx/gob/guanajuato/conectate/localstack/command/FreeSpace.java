package mx.gob.guanajuato.conectate.localstack.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import mx.gob.guanajuato.conectate.localstack.processes.StackProblem;

/** Whether a disk has room for what a stack writes: a broker on a full disk stops, and says so only in its log. */
final class FreeSpace {
    private static final long MEGABYTE = 1024L * 1024;
    private static final long NEEDED = 1_000 * MEGABYTE;
    private static final long NEARLY_NONE = 50 * MEGABYTE;

    private FreeSpace() {}

    static void require(Path folder) {
        long free = free(folder);
        if (free < NEEDED) {
            throw new StackProblem("The disk of " + folder + " is full: " + free / MEGABYTE + " MB are free, "
                    + NEEDED / MEGABYTE + " MB are needed; make room, or name another folder in CONECTATE_STATE");
        }
    }

    static boolean isLow(Path folder) {
        return free(folder) < NEARLY_NONE;
    }

    /** The folder need not exist yet: its disk is that of the nearest one around it. */
    private static long free(Path folder) {
        return Stream.iterate(folder, around -> around != null, Path::getParent)
                .filter(Files::exists)
                .findFirst()
                .orElseThrow()
                .toFile()
                .getUsableSpace();
    }
}
