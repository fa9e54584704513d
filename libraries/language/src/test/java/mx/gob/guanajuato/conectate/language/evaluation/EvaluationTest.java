package mx.gob.guanajuato.conectate.language.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import mx.gob.guanajuato.conectate.language.training.LabelledText;
import mx.gob.guanajuato.conectate.language.understanding.TrainedForTests;
import org.junit.jupiter.api.Test;

class EvaluationTest {
    private static final LocalDate TODAY = LocalDate.of(2021, 5, 5);
    private static final List<LabelledText> EXAMPLES = List.of(
            new LabelledText("cuantos casos hay", "confirmed-cases"),
            new LabelledText("casos", "confirmed-cases"),
            new LabelledText("cuantos muertos hay", "confirmed-cases"),
            new LabelledText("muertos", "deaths"),
            new LabelledText("pon musica", "out-of-scope"));

    private final Evaluation evaluation = Evaluation.of(TrainedForTests.reader(), EXAMPLES, TODAY);

    @Test
    void figures_are_counted_as_they_are_defined() {
        assertThat(evaluation.accuracy()).isEqualTo(0.8);
        assertThat(evaluation.score("confirmed-cases")).isEqualTo(new IntentScore("confirmed-cases", 3, 2, 2));
        assertThat(evaluation.score("confirmed-cases").precision()).isEqualTo(1);
        assertThat(evaluation.score("confirmed-cases").recall()).isEqualTo(2 / 3.0);
        assertThat(evaluation.score("deaths").precision()).isEqualTo(0.5);
        assertThat(evaluation.macroF1()).isEqualTo((0.8 + 2 / 3.0 + 1) / 3);
    }

    @Test
    void the_report_prints_every_figure_and_every_miss() {
        assertThat(EvaluationReport.of(evaluation))
                .contains("utterances\t5", "accuracy\t0.8000", "macro-F1\t0.8222", "latency p50\t", "utterances/s")
                .contains("confirmed-cases\t1.000\t0.667\t0.800\t3")
                .contains("confirmed-cases\tdeaths\t1\n", "deaths\tdeaths\t1\n")
                .contains("cuantos muertos hay\tconfirmed-cases\tdeaths\t");
    }

    @Test
    void messages_written_worse_are_reported_beside() {
        assertThat(RobustnessReport.of(TrainedForTests.reader(), EXAMPLES, TODAY))
                .contains("NONE\t0.8000\t0.0", "ONE_TYPO\t", "TWO_TYPOS\t", "CAPITALS\t0.8000\t0.0", "SMS\t");
    }

    @Test
    void nothing_tried_is_no_success() {
        Evaluation none = Evaluation.of(TrainedForTests.reader(), List.of(), TODAY);

        assertThat(none.accuracy()).isZero();
        assertThat(none.perSecond()).isZero();
    }
}
