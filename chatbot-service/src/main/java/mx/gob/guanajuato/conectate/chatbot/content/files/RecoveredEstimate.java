package mx.gob.guanajuato.conectate.chatbot.content.files;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * People recovered, which nobody published for the state: by the federal rule, confirmed cases whose symptoms began more
 * than 14 days ago, less deaths. The onsets are those known on the table's last day, the deaths those published on the
 * day itself, so it is an estimate: with admissions instead of onsets it comes out less than 2 % away. On a day when it
 * would say more than that day's published cases less deaths, it contradicts them and there is no estimate.
 */
final class RecoveredEstimate {
    /** Days since onset after which the federal rule counts a survivor as recovered. */
    private static final int ILL_DAYS = 14;

    private final NavigableMap<LocalDate, Long> confirmedByOnset = new TreeMap<>();

    RecoveredEstimate(List<NamedCsvRecord> newCases, String column) {
        Map<LocalDate, Long> perDay = newCases.stream()
                .collect(Collectors.groupingBy(
                        FigureTables::day,
                        TreeMap::new,
                        Collectors.summingLong(row -> Long.parseLong(row.getField(column)))));
        long total = 0;
        for (var day : perDay.entrySet()) {
            total += day.getValue();
            confirmedByOnset.put(day.getKey(), total);
        }
    }

    /** The estimate for the day of a published row; empty where there is none. */
    Optional<Long> on(NamedCsvRecord published) {
        var lastOnset = confirmedByOnset.lowerEntry(FigureTables.day(published).minusDays(ILL_DAYS));
        Optional<Long> deaths = Cells.known(published, "deaths").map(Long::valueOf);
        Optional<Long> confirmed = Cells.known(published, "confirmed").map(Long::valueOf);
        if (lastOnset == null || deaths.isEmpty() || confirmed.isEmpty()) return Optional.empty();
        long survived = lastOnset.getValue() - deaths.get();
        return Optional.of(survived).filter(value -> value >= 0 && value <= confirmed.get() - deaths.get());
    }
}
