package mx.gob.guanajuato.conectate.benchmarks.measuring;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;

/** What a table was measured on, in one line. */
public final class Machine {
    private Machine() {}

    /** Day, cores, load of the last minute (more than one means that others run), Java and system. */
    public static String here() {
        return String.format(
                Locale.ROOT,
                "%s, %d cores, load %.1f before, JDK %s, %s %s",
                LocalDate.now(ZoneOffset.UTC),
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                System.getProperty("java.version"),
                System.getProperty("os.name"),
                System.getProperty("os.arch"));
    }
}
