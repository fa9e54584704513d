package mx.gob.guanajuato.conectate.metrics.dashboard.tables;

import java.util.Comparator;
import java.util.List;
import mx.gob.guanajuato.conectate.metrics.broadcasts.Broadcasts;

/**
 * A content and how far it came.
 *
 * @param accepted how long its bar is, in per cent of those it was started for; the others likewise
 */
public record FunnelRow(Broadcasts.Row content, String accepted, String delivered, String read) {
    public static List<FunnelRow> newestFirst(Broadcasts broadcasts) {
        return broadcasts.broadcasts().stream()
                .sorted(Comparator.comparing(Broadcasts.Row::sendAt).reversed())
                .map(FunnelRow::of)
                .toList();
    }

    private static FunnelRow of(Broadcasts.Row content) {
        var funnel = content.funnel();
        return new FunnelRow(
                content,
                RankedRows.percent(funnel.accepted(), funnel.started()),
                RankedRows.percent(funnel.delivered(), funnel.started()),
                RankedRows.percent(funnel.read(), funnel.started()));
    }
}
