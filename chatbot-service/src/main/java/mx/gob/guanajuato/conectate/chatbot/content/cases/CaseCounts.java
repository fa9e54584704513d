package mx.gob.guanajuato.conectate.chatbot.content.cases;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import mx.gob.guanajuato.conectate.events.content.Content;

/**
 * What was counted, by area: the state, and each municipality of residence that somebody in the file lives in.
 *
 * @param day the file's day, {@code FECHA_ACTUALIZACION}
 * @param rows of the whole country
 * @param ofTheState rows of people who live in Guanajuato
 * @param withoutMunicipality of them, those who count for the state alone
 * @param undecided of them, those whom the laboratory gave no result
 */
public record CaseCounts(
        LocalDate day,
        long rows,
        long ofTheState,
        long withoutMunicipality,
        long undecided,
        Map<String, AreaCounts> byArea) {

    /** The counts of an area, in persons. */
    public record AreaCounts(long confirmed, long suspected, long negative, long deaths, long recovered) {
        AreaCounts plus(AreaCounts other) {
            return new AreaCounts(
                    confirmed + other.confirmed,
                    suspected + other.suspected,
                    negative + other.negative,
                    deaths + other.deaths,
                    recovered + other.recovered);
        }
    }

    /** Counts that still grow, one row of five a municipality by its number; the last row is who has none. */
    static final class Growing {
        /** INEGI numbers Guanajuato's municipalities from 1 to 46 (Marco Geoestadístico). */
        static final int MUNICIPALITIES = 46;

        /** {@code MUNICIPIO_RES} of who did not say. */
        static final int NOT_GIVEN = 999;

        private final long[][] counts = new long[MUNICIPALITIES + 2][5];
        private long people;
        private long undecided;

        void add(int municipality, Verdict.Case verdict, boolean dead, boolean longAgo) {
            people++;
            long[] row = counts[municipality == NOT_GIVEN ? MUNICIPALITIES + 1 : municipality];
            switch (verdict) {
                case CONFIRMED -> {
                    row[0]++;
                    if (dead) row[3]++;
                    else if (longAgo) row[4]++;
                }
                case SUSPECTED -> row[1]++;
                case NEGATIVE -> row[2]++;
                case UNDECIDED -> undecided++;
            }
        }

        CaseCounts of(LocalDate day, long rows, long withoutMunicipality) {
            var byArea = new TreeMap<String, AreaCounts>();
            var state = new AreaCounts(0, 0, 0, 0, 0);
            for (int number = 1; number < counts.length; number++) {
                long[] row = counts[number];
                var area = new AreaCounts(row[0], row[1], row[2], row[3], row[4]);
                state = state.plus(area);
                if (number <= MUNICIPALITIES) byArea.put("%s%03d".formatted(Content.STATE, number), area);
            }
            byArea.put(Content.STATE, state);
            return new CaseCounts(day, rows, people, withoutMunicipality, undecided, byArea);
        }
    }
}
