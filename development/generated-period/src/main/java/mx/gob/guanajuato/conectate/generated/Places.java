package mx.gob.guanajuato.conectate.generated;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The 46 municipalities, each as likely as it has people (census of 2020, see NOTICE). */
final class Places {
    private final String[] codes;
    private final double[] people;

    private Places(List<String> lines) {
        codes = lines.stream().map(line -> line.split(",")[0]).toArray(String[]::new);
        people = lines.stream()
                .mapToDouble(line -> Double.parseDouble(line.split(",")[1]))
                .toArray();
    }

    static Places ofGuanajuato() {
        try (var in = new BufferedReader(
                new InputStreamReader(Places.class.getResourceAsStream("populations.csv"), StandardCharsets.UTF_8))) {
            return new Places(in.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int drawn(Dice dice) {
        return dice.weighted(people);
    }

    String code(int place) {
        return codes[place];
    }
}
