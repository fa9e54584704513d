package mx.gob.guanajuato.conectate.language.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mx.gob.guanajuato.conectate.language.text.Words;
import org.junit.jupiter.api.Test;

class WordEvidenceTest {
    private static final List<String> QUESTIONS = List.of("casos en leon", "casos de hoy", "vacunas en leon hoy");
    private static final List<String> OTHERS = List.of("pon musica", "alarma de hoy", "pon alarma en leon");

    private static Map<String, Double> evidenceForOthers() {
        var known = new KnownGrams(GramSettings.DEFAULT);
        var evidence = new WordEvidence();
        for (List<String> texts : List.of(QUESTIONS, OTHERS)) {
            for (String text : texts) {
                known.learn(Words.of(text));
                evidence.learn(Words.of(text), texts == OTHERS);
            }
        }
        var index = known.index();
        var byRow = new HashMap<Integer, Double>();
        evidence.give(GramSettings.DEFAULT, index, (value, row) -> byRow.put(row, value));
        var byWord = new HashMap<String, Double>();
        var grams = new Grams(GramSettings.DEFAULT);
        for (String word : List.of("casos", "alarma", "leon", "de")) {
            grams.read(Words.of(word));
            byWord.put(word, byRow.get(index.row(grams.hash(Grams.WORDS, 0))));
        }
        return byWord;
    }

    @Test
    void a_word_speaks_for_the_kind_that_it_was_seen_in() {
        Map<String, Double> evidence = evidenceForOthers();

        assertThat(evidence.get("alarma")).isGreaterThan(1);
        assertThat(evidence.get("casos")).isLessThan(-1);
        assertThat(evidence.get("leon")).isBetween(-1.0, 0.0);
        assertThat(evidence.get("de")).isZero();
    }
}
