package mx.gob.guanajuato.conectate.chatbot.command;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.gob.guanajuato.conectate.events.conversation.ModelEvent;
import mx.gob.guanajuato.conectate.events.conversation.ModelEvent.Offered;
import mx.gob.guanajuato.conectate.events.conversation.ModelEvent.Refused;
import mx.gob.guanajuato.conectate.events.conversation.ModelEvent.Taken;

/**
 * One line a model, newest first, parted by tabs: version, when it was offered, its utterances, the instances that use
 * it, those that refused it and why. The one that the build packaged was never offered.
 */
final class ModelList {
    private final Surroundings around;
    private final PrintStream out;
    private final Map<String, Offered> offers = new LinkedHashMap<>();
    private final Map<String, Taken> inUse = new HashMap<>();
    private final List<Refused> refusals = new ArrayList<>();

    ModelList(Surroundings around, PrintStream out) {
        this.around = around;
        this.out = out;
    }

    int run() {
        new ModelTopic(around.kafka()).read(this::learn);
        inUse.values().stream()
                .map(Taken::version)
                .distinct()
                .filter(version -> !offers.containsKey(version))
                .forEach(version -> out.println(line(version, Optional.empty())));
        offers.values().stream()
                .sorted(Comparator.comparing(Offered::at).reversed())
                .forEach(offer -> out.println(line(offer.version(), Optional.of(offer))));
        return 0;
    }

    private void learn(ModelEvent event) {
        if (event instanceof Offered offered) offers.put(offered.version(), offered);
        if (event instanceof Taken taken) {
            inUse.merge(taken.instance(), taken, (one, other) -> one.at().isAfter(other.at()) ? one : other);
            refusals.removeIf(refused -> isOf(refused, taken.version(), taken.instance()));
        }
        if (event instanceof Refused refused) {
            refusals.removeIf(before -> isOf(before, refused.version(), refused.instance()));
            refusals.add(refused);
        }
    }

    private static boolean isOf(Refused refused, String version, String instance) {
        return refused.version().equals(version) && refused.instance().equals(instance);
    }

    private String line(String version, Optional<Offered> offer) {
        var users = inUse.values().stream()
                .filter(taken -> taken.version().equals(version))
                .map(Taken::instance)
                .sorted()
                .toList();
        var refused = refusals.stream()
                .filter(refusal -> refusal.version().equals(version))
                .map(refusal -> refusal.instance() + ": " + refusal.reason())
                .toList();
        return String.join(
                "\t",
                version,
                offer.map(one -> one.at().toString()).orElse("packaged"),
                offer.map(one -> Integer.toString(one.utterances())).orElse(""),
                String.join(",", users),
                String.join("; ", refused));
    }
}
