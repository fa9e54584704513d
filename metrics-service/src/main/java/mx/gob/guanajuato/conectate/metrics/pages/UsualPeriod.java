package mx.gob.guanajuato.conectate.metrics.pages;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.UnaryOperator;
import mx.gob.guanajuato.conectate.metrics.period.Period;

/** Periods that people ask for again and again. They end yesterday, the last day that is over. */
public enum UsualPeriod {
    YESTERDAY("ayer", "Ayer", yesterday -> yesterday),
    WEEK("7-dias", "7 días", yesterday -> yesterday.minusDays(6)),
    FOUR_WEEKS("28-dias", "28 días", yesterday -> yesterday.minusDays(27)),
    THIS_MONTH("este-mes", "Este mes", yesterday -> yesterday.withDayOfMonth(1)),
    LAST_MONTH("mes-anterior", "Mes anterior", yesterday -> yesterday),
    THIS_YEAR("este-anio", "Este año", yesterday -> yesterday.withDayOfYear(1)),
    THREE_YEARS("3-anios", "3 años", yesterday -> yesterday.minusYears(3).plusDays(1));

    private final String code;
    private final String label;
    private final UnaryOperator<LocalDate> from;

    UsualPeriod(String code, String label, UnaryOperator<LocalDate> from) {
        this.code = code;
        this.label = label;
        this.from = from;
    }

    /** How addresses name it. */
    public String code() {
        return code;
    }

    /** How people do. */
    public String label() {
        return label;
    }

    /** Its days, today being that day. The month that is named "anterior" is the last one that is over. */
    public Period on(LocalDate today) {
        if (this == LAST_MONTH) {
            var month = YearMonth.from(today).minusMonths(1);
            return new Period(month.atDay(1), month.atEndOfMonth());
        }
        var yesterday = today.minusDays(1);
        return new Period(from.apply(yesterday), yesterday);
    }

    static Optional<UsualPeriod> named(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
