package mx.gob.guanajuato.conectate.language.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Locale;
import mx.gob.guanajuato.conectate.language.evaluation.BadInput;
import mx.gob.guanajuato.conectate.language.model.IntentModel;
import mx.gob.guanajuato.conectate.language.understanding.Context;
import mx.gob.guanajuato.conectate.language.understanding.Entities;
import mx.gob.guanajuato.conectate.language.understanding.MessageReader;
import mx.gob.guanajuato.conectate.language.understanding.Reading;

/**
 * Reads lines, and prints for each: utterance, intent, confidence, municipality code, other entities, parted by tabs.
 * Several intents or municipalities are parted by commas; other entities are {@code name=value}, parted by semicolons.
 */
final class Classify {
    /** Meta's limit of a text. */
    private static final int LONGEST = 4_096;

    private final Options options;

    Classify(Options options) {
        this.options = options;
    }

    void run(InputStream in, PrintStream out) throws IOException {
        MessageReader reader = Reader.of(options);
        var context = Context.none(options.today());
        try (var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (line.length() > LONGEST) {
                    throw new BadInput("standard input, line " + number + ": longer than " + LONGEST + " characters");
                }
                if (!line.isBlank()) out.println(line.replace('\t', ' ') + "\t" + printed(reader.read(line, context)));
            }
        }
    }

    static String printed(Reading reading) {
        String intents = reading.isUnderstood() ? String.join(",", reading.intents()) : IntentModel.OUT_OF_SCOPE;
        return String.format(
                Locale.ROOT,
                "%s\t%.3f\t%s\t%s",
                intents,
                reading.confidence(),
                String.join(",", reading.entities().municipalities()),
                others(reading));
    }

    private static String others(Reading reading) {
        Entities entities = reading.entities();
        var others = new ArrayList<String>();
        if (entities.state()) others.add("state=yes");
        entities.elsewhere().ifPresent(place -> others.add("elsewhere=" + place));
        entities.days().ifPresent(days -> others.add("days=" + days));
        entities.sector().ifPresent(sector -> others.add("sector=" + sector));
        entities.ageGroup().ifPresent(age -> others.add("age=" + age));
        if (reading.language() == Reading.Language.ENGLISH) others.add("language=en");
        others.add("how=" + reading.how().name().toLowerCase(Locale.ROOT));
        return String.join(";", others);
    }
}
