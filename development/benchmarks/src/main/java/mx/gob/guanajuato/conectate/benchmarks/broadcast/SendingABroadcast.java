package mx.gob.guanajuato.conectate.benchmarks.broadcast;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import mx.gob.guanajuato.conectate.benchmarks.broadcast.MillionSubscribers.Counted;
import mx.gob.guanajuato.conectate.benchmarks.delivery.BareSender;
import mx.gob.guanajuato.conectate.benchmarks.delivery.Sent;
import mx.gob.guanajuato.conectate.benchmarks.measuring.Comparison;

/** A broadcast to every subscriber at the rates that Meta grants and as fast as this machine can; an audience of a million. */
public final class SendingABroadcast implements Comparison {
    private static final int USUAL_RATE = 80;
    private static final int HIGHEST_RATE = 1_000;
    private static final int META_MILLIS = 150;
    private static final int MILLION = 1_000_000;

    /** At the usual rate all of them take eleven minutes. */
    private static final int AT_USUAL_RATE =
            Integer.getInteger("conectate.broadcast.measured", OurBroadcast.SUBSCRIBERS);

    @Override
    public String name() {
        return "broadcast";
    }

    @Override
    public String run() {
        var lines = new ArrayList<>(List.of(
                "One broadcast to " + OurBroadcast.SUBSCRIBERS
                        + " imported subscribers, from `POST /api/broadcasts` on."
                        + " CPU and memory are broadcast-service's alone.",
                "",
                "| sender, answers of Meta | messages | seconds | a second | share of the limit | CPU seconds | peak MB |",
                "| --- | ---: | ---: | ---: | ---: | ---: | ---: |"));
        lines.add(limited(USUAL_RATE, AT_USUAL_RATE));
        lines.add(limited(HIGHEST_RATE, OurBroadcast.SUBSCRIBERS));
        lines.add(row("Conéctate without a limit, after 150 ms", unlimited(META_MILLIS), OptionalInt.empty()));
        lines.add(row(
                "Bare Vert.x client without a limit, after 150 ms", BareSender.run(META_MILLIS), OptionalInt.empty()));
        lines.add(row("Conéctate without a limit, at once", unlimited(0), OptionalInt.empty()));
        lines.add(row("Bare Vert.x client without a limit, at once", BareSender.run(0), OptionalInt.empty()));
        lines.addAll(List.of(
                "",
                "An audience by municipality, topic and activity, counted by `POST /api/audience`, " + "21 times:",
                "",
                "| subscribers | in the audience | half of them within, ms | longest, ms | peak MB |",
                "| ---: | ---: | ---: | ---: | ---: |"));
        var today = LocalDate.now(ZoneOffset.UTC);
        lines.add(row(MillionSubscribers.count(OurBroadcast.SUBSCRIBERS, today)));
        lines.add(row(MillionSubscribers.count(MILLION, today)));
        return String.join("\n", lines) + "\n";
    }

    private static String limited(int rate, int messages) {
        var name = String.format(Locale.ROOT, "Conéctate at %,d a second, after 150 ms", rate);
        var limit = OptionalInt.of(rate);
        return row(name, OurBroadcast.run(limit, META_MILLIS, messages), limit);
    }

    private static Sent unlimited(int answersAfterMillis) {
        return OurBroadcast.run(OptionalInt.empty(), answersAfterMillis, OurBroadcast.SUBSCRIBERS);
    }

    private static String row(String name, Sent sent, OptionalInt limit) {
        String share =
                limit.isEmpty() ? "" : String.format(Locale.ROOT, "%.1f %%", 100 * sent.perSecond() / limit.getAsInt());
        return String.format(
                Locale.ROOT,
                "| %s | %,d | %.1f | %,.1f | %s | %.1f | %,d |",
                name,
                sent.messages(),
                sent.seconds(),
                sent.perSecond(),
                share,
                sent.usage().cpuSeconds(),
                sent.usage().peakMegabytes());
    }

    private static String row(Counted counted) {
        return String.format(
                Locale.ROOT,
                "| %,d | %,d | %.0f | %.0f | %,d |",
                counted.subscribers(),
                counted.people(),
                counted.median(),
                counted.longest(),
                counted.peakMegabytes());
    }
}
