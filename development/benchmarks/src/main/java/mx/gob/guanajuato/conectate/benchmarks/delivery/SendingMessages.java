package mx.gob.guanajuato.conectate.benchmarks.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import mx.gob.guanajuato.conectate.benchmarks.measuring.Comparison;

/** A broadcast to every subscriber at Meta's highest rate, and as fast as this machine can. */
public final class SendingMessages implements Comparison {
    /** A broadcast to all subscribers. */
    static final int MESSAGES = 52_013;

    /** Meta gives no number more. */
    static final int HIGHEST_RATE = 1_000;

    private static final int META_MILLIS = 150;

    @Override
    public String name() {
        return "delivery";
    }

    @Override
    public String run() {
        var lines = new ArrayList<>(List.of(
                MESSAGES
                        + " messages to as many citizens, 400 calls side by side. CPU and memory are the sender's alone.",
                "",
                "| sender, answers of Meta | seconds | messages a second | share of the limit | CPU seconds | peak MB |",
                "| --- | ---: | ---: | ---: | ---: | ---: |"));
        lines.add(row("Conéctate at 1,000 a second, after 150 ms", OurSender.run(true, META_MILLIS), true));
        lines.add(row("Conéctate without a limit, after 150 ms", OurSender.run(false, META_MILLIS), false));
        lines.add(row("Bare Vert.x client without a limit, after 150 ms", BareSender.run(META_MILLIS), false));
        lines.add(row("Conéctate without a limit, at once", OurSender.run(false, 0), false));
        lines.add(row("Bare Vert.x client without a limit, at once", BareSender.run(0), false));
        return String.join("\n", lines) + "\n";
    }

    private static String row(String name, Sent sent, boolean limited) {
        double perSecond = sent.perSecond();
        return String.format(
                Locale.ROOT,
                "| %s | %.1f | %,.0f | %s | %.1f | %,d |",
                name,
                sent.seconds(),
                perSecond,
                limited ? String.format(Locale.ROOT, "%.1f %%", 100 * perSecond / HIGHEST_RATE) : "",
                sent.usage().cpuSeconds(),
                sent.usage().peakMegabytes());
    }
}
