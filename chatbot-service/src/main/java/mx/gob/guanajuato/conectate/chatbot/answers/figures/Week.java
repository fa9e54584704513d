package mx.gob.guanajuato.conectate.chatbot.answers.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import mx.gob.guanajuato.conectate.chatbot.answers.Formats;

/**
 * Seven days as a picture of seven characters and as numbers. One character a day, not a bar of many: it looks the same
 * in a proportional typeface, and a screen reader says seven strange words instead of fifty before it comes to the numbers.
 */
final class Week {
    private static final int DAYS = 7;

    /** Without ▄ and █, which some phones draw lower than the rest. */
    private static final String HEIGHTS = "▁▂▃▅▆▇";

    private static final String NOT_PUBLISHED = "·";

    private final List<LocalDate> days;
    private final Series series;
    private final Formats formats;

    Week(Series series, LocalDate last, Formats formats) {
        this.series = series;
        this.formats = formats;
        this.days = Stream.iterate(last.minusDays(DAYS - 1L), day -> day.plusDays(1))
                .limit(DAYS)
                .toList();
    }

    /** For a text; false where fewer than two of its days were published. */
    Object values() {
        if (days.stream().filter(day -> series.addedOn(day).isPresent()).count() < 2) return false;
        return Map.of(
                "from", formats.dayOfYear(days.get(0)),
                "to", formats.dayOfYear(days.get(DAYS - 1)),
                "addedPicture", picture(series::addedOn),
                "valuePicture", picture(series::valueOn),
                "days", days.stream().map(this::day).toList());
    }

    private Map<String, Object> day(LocalDate day) {
        var values = new HashMap<String, Object>();
        values.put("name", formats.weekday(day));
        values.put("added", series.addedOn(day).<Object>map(this::signedIfLess).orElse(false));
        values.put("value", series.valueOn(day).<Object>map(formats::number).orElse(false));
        return values;
    }

    private String signedIfLess(long added) {
        return added < 0 ? formats.change(added) : formats.number(added);
    }

    /** From 0 up: the lowest character is not the least of the days, so a calm week does not look like a wild one. */
    private String picture(Function<LocalDate, Optional<Long>> of) {
        var values = days.stream().map(of).toList();
        long most = values.stream()
                .flatMap(Optional::stream)
                .mapToLong(value -> value)
                .max()
                .orElse(0);
        var heights = new ArrayList<String>();
        values.forEach(
                value -> heights.add(value.map(known -> height(known, most)).orElse(NOT_PUBLISHED)));
        return String.join("", heights);
    }

    private static String height(long value, long most) {
        if (value <= 0 || most <= 0) return HEIGHTS.substring(0, 1);
        int step = (int) Math.round((HEIGHTS.length() - 1) * (double) value / most);
        return HEIGHTS.substring(step, step + 1);
    }
}
