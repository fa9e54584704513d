package mx.gob.guanajuato.conectate.views.store;

import static mx.gob.guanajuato.conectate.views.RealStack.ask;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.redis.client.Command;
import io.vertx.redis.client.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.events.conversation.Interaction;
import mx.gob.guanajuato.conectate.events.wire.EventTypes;
import mx.gob.guanajuato.conectate.views.Change;
import mx.gob.guanajuato.conectate.views.RealStack;
import mx.gob.guanajuato.conectate.views.View;
import mx.gob.guanajuato.conectate.views.ViewUnavailable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ViewStoreTest {
    private static final Change ONE_MORE = new Change.Increment("counts", "all", 1);

    private final ViewStore store = new ViewStore(RealStack.redis());
    private final View<Interaction> view =
            View.of("of-store-test", 3, Topics.INTERACTIONS, EventTypes.INTERACTION, interaction -> List.of());

    @BeforeEach
    void empty() {
        ask(Command.FLUSHALL);
    }

    @Test
    void a_batch_sets_its_changes_and_the_position_after_it() {
        assertThat(store.apply(view, 4, 0, 17, List.of(ONE_MORE, ONE_MORE))).isEqualTo(17);

        assertThat(store.positions(view).of(4)).isEqualTo(17);
        assertThat(store.positions(view).of(5)).isZero();
        assertThat(counts()).isEqualTo(Map.of("all", "2"));
    }

    @Test
    void a_writer_that_comes_twice_is_refused_and_told_the_position() {
        store.apply(view, 4, 0, 17, List.of(ONE_MORE));

        assertThat(store.apply(view, 4, 0, 9, List.of(ONE_MORE))).isEqualTo(17);

        assertThat(counts()).isEqualTo(Map.of("all", "1"));
        assertThat(store.positions(view).of(4)).isEqualTo(17);
    }

    @Test
    void a_writer_that_would_leave_a_gap_is_refused_and_told_the_position() {
        store.apply(view, 4, 0, 17, List.of(ONE_MORE));

        assertThat(store.apply(view, 4, 18, 20, List.of(ONE_MORE))).isEqualTo(17);

        assertThat(counts()).isEqualTo(Map.of("all", "1"));
    }

    @Test
    void a_writer_that_does_not_know_of_an_emptied_redis_is_refused() {
        store.apply(view, 4, 0, 17, List.of(ONE_MORE));
        ask(Command.FLUSHALL);

        assertThat(store.apply(view, 4, 17, 20, List.of(ONE_MORE))).isZero();

        assertThat(counts()).isEmpty();
    }

    @Test
    void a_redis_that_forgot_the_scripts_is_given_them_again() {
        store.apply(view, 4, 0, 17, List.of(ONE_MORE));
        ask(Command.SCRIPT, "FLUSH");

        assertThat(store.apply(view, 4, 17, 18, List.of(ONE_MORE))).isEqualTo(18);
    }

    @Test
    void every_kind_of_change_is_made() {
        store.apply(
                view,
                0,
                0,
                1,
                List.of(
                        new Change.PutField("fields", "a", "1"),
                        new Change.PutField("fields", "b", "2"),
                        new Change.RemoveField("fields", "a"),
                        new Change.AddMember("set", "x"),
                        new Change.AddMember("set", "y"),
                        new Change.RemoveMember("set", "x"),
                        new Change.Put("text", "acción"),
                        new Change.Put("gone", "1"),
                        new Change.Remove("gone"),
                        new Change.Put("expired", "1"),
                        new Change.ExpireAt("expired", Instant.parse("2020-03-23T00:00:00Z"))));

        assertThat(store.read(view, List.of("fields")).texts()).containsExactly(Map.of("b", "2"));
        assertThat(ask(Command.SMEMBERS, view.key("set"))).hasToString("[y]");
        assertThat(ask(Command.GET, view.key("text"))).hasToString("acción");
        assertThat(ask(Command.EXISTS, view.key("gone"), view.key("expired")).toInteger())
                .isZero();
    }

    @Test
    void bytes_stay_as_they_are_and_are_added_at_the_end_of_others() {
        byte[] some = {0, (byte) 0xff, '\n', 13};

        store.apply(view, 0, 0, 1, List.of(new Change.PutBytes("pages", "0", some), new Change.Append("text", some)));
        store.apply(view, 0, 1, 2, List.of(new Change.Append("text", some)));

        assertThat(store.read(view, List.of("pages")).hashes().get(0).get("0")).isEqualTo(some);
        var stored = store.stored(view);
        assertThat(stored.text("text").orElseThrow())
                .hasSize(8)
                .startsWith(some)
                .endsWith(some);
        assertThat(stored.text("none")).isEmpty();
        assertThat(stored.fields(List.of("pages", "none"), "0").get(0).orElseThrow())
                .isEqualTo(some);
        assertThat(stored.fields(List.of("pages", "none"), "0").get(1)).isEmpty();
    }

    @Test
    void one_of_many_is_counted_in_its_group_where_it_came_furthest_in_whatever_order_that_is_told() {
        var steps = List.of(
                track("m1", "20-sent", "b"),
                track("m1", "40-delivered", ""),
                track("m1", "50-read", ""),
                track("m2", "40-delivered", ""),
                track("m2", "20-sent", "b"),
                track("m3", "10-pending", "b"),
                track("m4", "40-delivered", ""));
        var random = new Random(7);
        for (int position = 0; position < 40; position++) {
            var shuffled = new ArrayList<>(steps);
            Collections.shuffle(shuffled, random);
            store.apply(view, 0, position, position + 1, shuffled);

            var counts = store.read(view, List.of("funnel:b")).texts().get(0);
            counts.values().removeIf("0"::equals);
            assertThat(counts).isEqualTo(Map.of("50-read", "1", "40-delivered", "1", "10-pending", "1"));
        }
    }

    private static Change track(String message, String state, String group) {
        return new Change.Track(
                "message:" + message,
                state,
                Optional.of(group).filter(known -> !known.isEmpty()),
                "funnel:",
                Instant.parse("2099-01-01T00:00:00Z"));
    }

    @Test
    void a_new_generation_is_written_beside_the_old_one_and_then_read_in_its_place() {
        var generations = new GenerationStore(RealStack.redis());
        store.apply(view, 4, 0, 17, List.of(ONE_MORE));

        int building = generations.renew(view);
        var built = view.ofGeneration(building);
        assertThat(generations.renew(view)).isEqualTo(building).isEqualTo(2);
        store.apply(built, 4, 0, 17, List.of(ONE_MORE, ONE_MORE));
        assertThat(counts()).isEqualTo(Map.of("all", "1"));

        assertThat(generations.promote(built)).isTrue();
        assertThat(generations.promote(built)).isFalse();
        // Whoever still asks for the first is given the second.
        assertThat(counts()).isEqualTo(Map.of("all", "2"));
        assertThat(store.read(view, List.of()).generation()).isEqualTo(2);
        assertThatThrownBy(() -> store.apply(view, 4, 17, 18, List.of(ONE_MORE)))
                .isInstanceOf(ViewUnavailable.class)
                .hasMessageContaining("RETIRED");

        assertThat(generations.of(view).retired()).contains(1);
        generations.remove(view);
        assertThat(ask(Command.KEYS, "view:{of-store-test}:v3:*")).isEmpty();
        assertThat(generations.of(view)).isEqualTo(new Generations(2, Optional.empty(), Optional.empty()));
        assertThat(counts()).isEqualTo(Map.of("all", "2"));
    }

    @Test
    void a_redis_emptied_while_it_is_built_knows_only_the_first_generation() {
        var generations = new GenerationStore(RealStack.redis());
        var built = view.ofGeneration(generations.renew(view));
        ask(Command.FLUSHALL);

        assertThat(generations.promote(built)).isFalse();
        assertThat(generations.of(view).serving()).isEqualTo(1);
    }

    @Test
    void all_keys_of_a_view_lie_under_its_name_and_version() {
        store.apply(view, 4, 0, 17, List.of(ONE_MORE));

        assertThat(ask(Command.KEYS, "*").stream().map(Response::toString))
                .containsExactlyInAnyOrder("view:{of-store-test}:v3:positions", "view:{of-store-test}:v3:counts");
    }

    @Test
    void a_change_that_redis_refuses_half_way_stops_the_view_rather_than_count_wrongly() {
        var mistaken = List.of(ONE_MORE, new Change.AddMember("counts", "a hash is no set"));

        assertThatThrownBy(() -> store.apply(view, 4, 0, 17, mistaken))
                .isInstanceOf(ViewUnavailable.class)
                .hasMessageContaining("WRONGTYPE");

        assertThatThrownBy(() -> store.apply(view, 4, 0, 17, List.of(ONE_MORE)))
                .isInstanceOf(ViewUnavailable.class)
                .hasMessageContaining("BROKEN");
        assertThat(store.positions(view).broken()).isPresent();
    }

    private Map<String, String> counts() {
        return store.read(view, List.of("counts")).texts().get(0);
    }
}
