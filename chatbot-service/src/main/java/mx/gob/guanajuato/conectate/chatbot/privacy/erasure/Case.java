package mx.gob.guanajuato.conectate.chatbot.privacy.erasure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import mx.gob.guanajuato.conectate.events.privacy.ErasureEvent.Carried;
import mx.gob.guanajuato.conectate.events.privacy.ErasureEvent.Ordered;

/**
 * One erasure as it is listed: a proof without the number.
 *
 * @param keys under how many keys the citizen was kept
 * @param parts what each part took away, in words
 * @param open the parts that have not told yet
 */
public record Case(
        String folio,
        Instant at,
        String orderedBy,
        String orderedByName,
        String reference,
        int keys,
        List<String> parts,
        List<String> open) {

    static Case of(List<Ordered> orders, List<Carried> steps) {
        Ordered first = orders.get(0);
        var done = new ArrayList<String>();
        var open = new ArrayList<String>();
        for (Part part : Part.values()) {
            var told = steps.stream()
                    .filter(step -> step.part().equals(part.code()))
                    .toList();
            int touched = told.stream().mapToInt(Carried::touched).sum();
            if (told.size() < orders.size()) open.add(part.words());
            else done.add(part.words() + ": " + touched);
        }
        return new Case(
                first.folio(),
                first.at(),
                first.orderedBy(),
                first.orderedByName(),
                first.reference(),
                orders.size(),
                done,
                open);
    }

    /** Whether every part has done its share. */
    public boolean isDone() {
        return open.isEmpty();
    }
}
