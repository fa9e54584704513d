package mx.gob.guanajuato.conectate.views.following;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import mx.gob.guanajuato.conectate.events.DeadLetter;
import mx.gob.guanajuato.conectate.events.EventJson;
import mx.gob.guanajuato.conectate.events.InvalidEvent;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.events.wire.EventTypes;
import mx.gob.guanajuato.conectate.views.Change;
import mx.gob.guanajuato.conectate.views.View;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class BatchTest {
    private static final byte[] LETTER = EventJson.write(DeadLetter.ofRecord(
            "test",
            "none",
            new DeadLetter.Origin("t", 0, 0, java.util.Optional.empty()),
            new byte[0],
            java.time.Instant.EPOCH));

    @Test
    void increments_of_one_field_become_one() {
        var batch = batch(letter -> List.of(new Change.Increment("k", "f", 2), new Change.Increment("k", "g", 1)));

        IntStream.range(0, 300)
                .forEach(i -> assertThat(batch.take(record(LETTER))).isTrue());

        assertThat(batch.changes())
                .containsExactly(new Change.Increment("k", "f", 600), new Change.Increment("k", "g", 300));
    }

    @Test
    void increments_keep_their_place_among_other_changes() {
        var batch = batch(letter -> List.of(new Change.Increment("k", "f", 1), new Change.Remove("k")));

        batch.take(record(LETTER));
        batch.take(record(LETTER));

        var increment = new Change.Increment("k", "f", 1);
        assertThat(batch.changes())
                .containsExactly(increment, new Change.Remove("k"), increment, new Change.Remove("k"));
    }

    @Test
    void a_full_batch_takes_no_more() {
        var batch = batch(letter -> IntStream.range(0, 400)
                .<Change>mapToObj(i -> new Change.AddMember("k", "" + i))
                .toList());

        assertThat(batch.take(record(LETTER))).isTrue();
        assertThat(batch.take(record(LETTER))).isTrue();
        assertThat(batch.take(record(LETTER))).isFalse();

        assertThat(batch.changes()).hasSize(800);
    }

    @Test
    void what_cannot_be_read_costs_its_neighbours_nothing_and_its_cause_holds_no_value() {
        var batch = batch(letter -> List.of(new Change.Increment("k", "f", 1)));

        batch.take(record(LETTER));
        batch.take(record("{\"stage\": 4774779190712".getBytes()));
        batch.take(record(null));
        batch.take(record(LETTER));

        assertThat(batch.changes()).containsExactly(new Change.Increment("k", "f", 2));
        assertThat(batch.unreadable())
                .extracting(Unreadable::cause)
                .containsExactly("value: not a dead-letter: JsonEOFException", "value: missing");
    }

    @Test
    void a_mistake_in_the_function_is_the_records_death_and_tells_no_value() {
        var batch = batch(letter -> {
            throw new IllegalStateException("477 477 919 0712");
        });
        var strict = batch(letter -> {
            throw new InvalidEvent("stage", "unheard of");
        });

        batch.take(record(LETTER));
        strict.take(record(LETTER));

        assertThat(batch.unreadable()).extracting(Unreadable::cause).containsExactly("IllegalStateException");
        assertThat(strict.unreadable()).extracting(Unreadable::cause).containsExactly("stage: unheard of");
    }

    @Test
    void a_record_without_value_removes_where_the_view_understands_it() {
        var batch = new Batch(view(letter -> List.of()).onRemoval(key -> List.of(new Change.Remove("of:" + key))));

        batch.take(record(null));

        assertThat(batch.changes()).containsExactly(new Change.Remove("of:key"));
        assertThat(batch.unreadable()).isEmpty();
    }

    private static Batch batch(Function<DeadLetter, List<Change>> changes) {
        return new Batch(view(changes));
    }

    private static View<DeadLetter> view(Function<DeadLetter, List<Change>> changes) {
        return View.of("of-batch-test", 1, Topics.DEAD_LETTERS, EventTypes.DEAD_LETTER, changes);
    }

    private static ConsumerRecord<String, byte[]> record(byte[] value) {
        return new ConsumerRecord<>("t", 0, 0, "key", value);
    }
}
