package mx.gob.guanajuato.conectate.language.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import mx.gob.guanajuato.conectate.language.places.Place;
import mx.gob.guanajuato.conectate.language.text.Words;
import mx.gob.guanajuato.conectate.language.training.LabelledText;
import mx.gob.guanajuato.conectate.language.training.ReaderTraining;
import mx.gob.guanajuato.conectate.language.understanding.TrainedForTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelFileTest {
    private static final byte[] BYTES = ModelFile.write(TrainedForTests.model());

    @Test
    void the_same_examples_make_the_same_bytes() {
        assertThat(ModelFile.write(TrainedForTests.train())).isEqualTo(BYTES);
    }

    @Test
    void the_order_of_the_examples_and_the_number_of_threads_make_no_difference() throws Exception {
        var shuffled = new ArrayList<>(TrainedForTests.examples());
        Collections.reverse(shuffled);
        var pool = new ForkJoinPool(1);
        try {
            byte[] bytes = pool.submit(() -> ModelFile.write(training().train(shuffled)))
                    .get();
            assertThat(bytes).isEqualTo(BYTES);
        } finally {
            pool.shutdown();
        }
    }

    private static ReaderTraining training() {
        return new ReaderTraining(List.of(
                new Place("11007", List.of("Celaya")),
                new Place("11017", List.of("Irapuato")),
                new Place("11020", List.of("León"))));
    }

    @Test
    void other_examples_make_another_version() {
        var fewer = TrainedForTests.examples().subList(0, 60);

        assertThat(training().train(fewer).version())
                .isNotEqualTo(TrainedForTests.model().version());
    }

    @Test
    void what_is_read_back_says_exactly_the_same() throws Exception {
        IntentModel read = ModelFile.read(BYTES);

        assertThat(read.version()).isEqualTo(TrainedForTests.model().version()).hasSize(12);
        assertThat(read.intents()).isEqualTo(TrainedForTests.model().intents());
        assertThat(read.score(Words.of("cuantos casos hay")).top(5))
                .isEqualTo(TrainedForTests.model()
                        .score(Words.of("cuantos casos hay"))
                        .top(5));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 7, 39, 40, 1_000})
    void a_truncated_file_is_refused(int length) {
        byte[] truncated = Arrays.copyOf(BYTES, length);

        assertThatThrownBy(() -> ModelFile.read(truncated))
                .isInstanceOf(UnusableModel.class)
                .hasMessageContainingAll(length < 40 ? "it is no model: only " + length + " bytes" : "it is damaged");
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 40, 5_000})
    void a_flipped_byte_is_noticed(int at) {
        byte[] flipped = BYTES.clone();
        flipped[at] ^= 1;

        assertThatThrownBy(() -> ModelFile.read(flipped)).hasMessage("it is damaged: wrong hash");
    }

    @Test
    void another_format_and_another_file_are_refused_with_their_reason() {
        byte[] format = BYTES.clone();
        format[7] = 9;
        byte[] other = BYTES.clone();
        other[0] = 'P';

        assertThatThrownBy(() -> ModelFile.read(format)).hasMessage("its format is 9, this program reads 2");
        assertThatThrownBy(() -> ModelFile.read(other)).hasMessage("it is no model: its first bytes are others");
    }

    @Test
    void one_intent_alone_cannot_be_told_from_others() {
        var one =
                List.of(new LabelledText("casos", "confirmed-cases"), new LabelledText("contagios", "confirmed-cases"));

        assertThatThrownBy(() -> training().train(one)).hasMessage("Training needs examples of two intents or more");
    }
}
