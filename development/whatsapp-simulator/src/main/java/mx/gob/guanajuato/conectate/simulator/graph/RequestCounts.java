package mx.gob.guanajuato.conectate.simulator.graph;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import mx.gob.guanajuato.conectate.simulator.StateForgotten;
import mx.gob.guanajuato.conectate.simulator.faults.SendFate;

/** Counts calls by what became of them. The keys come from an enum and from Meta's codes, so they are few. */
@Singleton
class RequestCounts {
    private final Map<String, LongAdder> counts = new ConcurrentHashMap<>();

    void send(SendFate.Kind kind) {
        add("send." + kind.name().toLowerCase(java.util.Locale.ROOT));
    }

    void readMark(boolean typing) {
        add("readMarks");
        if (typing) add("typingIndicators");
    }

    void refused(int code) {
        add("refused." + code);
    }

    Map<String, Long> all() {
        var all = new TreeMap<String, Long>();
        counts.forEach((name, count) -> all.put(name, count.sum()));
        return all;
    }

    void forget(@Observes StateForgotten forgotten) {
        counts.clear();
    }

    private void add(String name) {
        counts.computeIfAbsent(name, n -> new LongAdder()).increment();
    }
}
