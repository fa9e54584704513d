package mx.gob.guanajuato.conectate.benchmarks.measuring;

import java.time.LocalDate;
import java.time.ZoneOffset;

/** What a table was measured on, in one line. */
public final class Machine {
    private Machine() {}

    /** Day, cores, Java and system of this process. */
    public static String here() {
        return "%s, %d cores, JDK %s, %s %s"
                .formatted(
                        LocalDate.now(ZoneOffset.UTC),
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("java.version"),
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"));
    }
}
