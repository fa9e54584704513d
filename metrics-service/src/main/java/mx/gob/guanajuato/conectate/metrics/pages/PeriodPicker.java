package mx.gob.guanajuato.conectate.metrics.pages;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import mx.gob.guanajuato.conectate.metrics.counting.CountReader;
import mx.gob.guanajuato.conectate.metrics.period.Period;
import mx.gob.guanajuato.conectate.metrics.period.Today;

/** Finds the period of a page. Throws {@link mx.gob.guanajuato.conectate.views.ViewUnavailable}. */
@ApplicationScoped
public class PeriodPicker {
    private static final String FROM = "desde";
    private static final String TO = "hasta";
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final CountReader counts;
    private final Today today;

    PeriodPicker(CountReader counts, Today today) {
        this.counts = counts;
        this.today = today;
    }

    /** The period asked for; where none is asked for, or a wrong one, that usual one. */
    public ChosenPeriod choose(PeriodQuery asked, UsualPeriod otherwise) {
        if (asked.from != null || asked.to != null) return typed(asked, otherwise);
        var usual =
                asked.usual == null ? otherwise : UsualPeriod.named(asked.usual).orElse(otherwise);
        var period = usual.on(today.day());
        return new ChosenPeriod(period, "" + period.from(), "" + period.to(), Map.of(), choices(period));
    }

    private ChosenPeriod typed(PeriodQuery asked, UsualPeriod otherwise) {
        var problems = new LinkedHashMap<String, String>();
        var from = day(FROM, asked.from, problems);
        var to = day(TO, asked.to, problems);
        if (from.isPresent() && to.isPresent()) compare(from.get(), to.get(), problems);
        var period = problems.isEmpty() ? new Period(from.get(), to.get()) : otherwise.on(today.day());
        return new ChosenPeriod(period, shown(asked.from), shown(asked.to), problems, choices(period));
    }

    private static String shown(String typed) {
        return typed == null || !DAY.matcher(typed).matches() ? "" : typed;
    }

    private static Optional<LocalDate> day(String field, String typed, Map<String, String> problems) {
        try {
            if (typed != null && DAY.matcher(typed).matches()) return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeException e) {
            // no day of the calendar: the same to whoever typed it
        }
        problems.put(field, "Escribe la fecha con día, mes y año: 30/04/2021.");
        return Optional.empty();
    }

    private void compare(LocalDate from, LocalDate to, Map<String, String> problems) {
        if (to.isAfter(today.day())) problems.put(TO, "Ese día aún no llega. Escribe uno hasta hoy.");
        else if (to.isBefore(from)) problems.put(TO, "El último día es anterior al primero. Cambia uno de los dos.");
        else if (!to.isBefore(from.plusDays(Period.MAX_DAYS)))
            problems.put(FROM, "Son más de 1,200 días. Escribe un primer día más cercano al último.");
    }

    private List<ChosenPeriod.Choice> choices(Period shown) {
        var choices = new ArrayList<ChosenPeriod.Choice>();
        Arrays.stream(UsualPeriod.values())
                .map(usual -> new ChosenPeriod.Choice(
                        usual.label(),
                        "periodo=" + usual.code(),
                        usual.on(today.day()).equals(shown)))
                .forEach(choices::add);
        pastYears().stream().map(year -> choice(year, shown)).forEach(choices::add);
        return choices;
    }

    /** Years that are over and of which there is anything, the newest first. */
    private List<Year> pastYears() {
        return counts.days().stream()
                .map(Year::from)
                .filter(year -> year.isBefore(Year.from(today.day())))
                .distinct()
                .sorted((one, other) -> other.compareTo(one))
                .toList();
    }

    private static ChosenPeriod.Choice choice(Year year, Period shown) {
        var period = new Period(year.atDay(1), year.atDay(year.length()));
        return new ChosenPeriod.Choice("" + year, ChosenPeriod.query(period), period.equals(shown));
    }
}
