package mx.gob.guanajuato.conectate.broadcast.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mx.gob.guanajuato.conectate.events.broadcast.Broadcast;
import mx.gob.guanajuato.conectate.events.broadcast.Broadcast.State;
import mx.gob.guanajuato.conectate.events.broadcast.BroadcastContent;
import mx.gob.guanajuato.conectate.events.broadcast.Manner;
import org.junit.jupiter.api.Test;

/** Which broadcasts stand on which page of the list. */
class BroadcastListTest {
    private static final Instant NOON = Instant.parse("2020-07-01T18:00:00Z");

    @Test
    void what_waits_for_somebody_stands_first_however_old_it_is_and_nothing_is_left_out() {
        var over = IntStream.range(0, 120).mapToObj(i -> broadcast("over " + i, State.FINISHED));
        var all = Stream.concat(over, Stream.of(broadcast("draft", State.DRAFT), broadcast("overdue", State.HELD)))
                .toList();

        var first = BroadcastList.of(all, "", 1);
        assertThat(ids(first)).startsWith("overdue", "draft", "over 0").hasSize(50);
        assertThat(first.isWithEarlier()).isFalse();
        assertThat(Stream.of(1, 2, 3).flatMap(page -> ids(BroadcastList.of(all, "", page)).stream()))
                .doesNotHaveDuplicates()
                .hasSize(122);
        assertThat(BroadcastList.of(all, "", 3).isWithLater()).isFalse();
    }

    @Test
    void a_page_that_is_not_there_is_the_nearest_one() {
        var one = List.of(broadcast("1", State.RUNNING));

        assertThat(ids(BroadcastList.of(one, "", 0))).containsExactly("1");
        assertThat(ids(BroadcastList.of(one, "", Integer.MAX_VALUE))).containsExactly("1");
        assertThat(BroadcastList.of(List.of(), "", 2).last()).isEqualTo(1);
    }

    @Test
    void alerts_do_not_push_contents_away() {
        var alerts = IntStream.range(0, 60).mapToObj(i -> alert("alert " + i));
        var all = Stream.concat(alerts, Stream.of(broadcast("content", State.FINISHED)))
                .toList();

        assertThat(ids(BroadcastList.of(all, "contenidos", 1))).containsExactly("content");
        assertThat(ids(BroadcastList.of(all, "alertas", 2))).hasSize(10).doesNotContain("content");
    }

    private static List<String> ids(BroadcastList list) {
        return list.shown().stream().map(Broadcast::id).toList();
    }

    private static Broadcast broadcast(String id, State state) {
        return new Broadcast(
                id, BroadcastContent.of("Hola"), NOON, NOON, "100000000001729", state, NOON, NOON, Optional.empty());
    }

    private static Broadcast alert(String id) {
        var plain = broadcast(id, State.FINISHED);
        var manner = new Manner(Optional.empty(), false, true, false, Optional.empty());
        return new Broadcast(
                id,
                plain.content(),
                NOON,
                NOON,
                plain.phoneNumberId(),
                State.FINISHED,
                NOON,
                NOON,
                Optional.empty(),
                1,
                Optional.empty(),
                Optional.of(manner),
                Optional.empty());
    }
}
