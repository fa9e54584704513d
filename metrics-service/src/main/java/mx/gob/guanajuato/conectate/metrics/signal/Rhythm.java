package mx.gob.guanajuato.conectate.metrics.signal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import mx.gob.guanajuato.conectate.metrics.counting.Counts;
import mx.gob.guanajuato.conectate.metrics.period.Period;

/** How interactions of all kinds spread over the days of the week, and over the hours of a day. */
record Rhythm(Map<DayOfWeek, Double> factors, double[] hours, long daysWithAny) {
    static Rhythm of(Period history, Counts reading) {
        Map<DayOfWeek, Double> sums = new HashMap<>();
        double[] hours = new double[24];
        double all = 0;
        long daysWithAny = 0;
        for (LocalDate day : history.days()) {
            var daySums = reading.sums(day);
            all += daySums.total();
            sums.merge(day.getDayOfWeek(), (double) daySums.total(), Double::sum);
            for (int hour = 0; hour < hours.length; hour++) hours[hour] += daySums.byHour()[hour];
            if (daySums.total() > 0) daysWithAny++;
        }
        double mean = all / DayOfWeek.values().length;
        sums.replaceAll((weekday, sum) -> mean == 0 ? 1 : sum / mean);
        return new Rhythm(sums, hours, daysWithAny);
    }

    double factor(LocalDate day) {
        return factors.getOrDefault(day.getDayOfWeek(), 1.0);
    }

    double shareUntil(ZonedDateTime moment) {
        double all = 0;
        double passed = 0;
        double ofHour = (moment.getMinute() * 60 + moment.getSecond()) / 3_600.0;
        for (int hour = 0; hour < hours.length; hour++) {
            all += hours[hour];
            if (hour < moment.getHour()) passed += hours[hour];
            if (hour == moment.getHour()) passed += ofHour * hours[hour];
        }
        return all == 0 ? 1 : Math.max(passed / all, 1e-6);
    }
}
