package mx.gob.guanajuato.conectate.delivery.limits;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static mx.gob.guanajuato.conectate.delivery.limits.Grant.Kind.GRANTED;
import static mx.gob.guanajuato.conectate.delivery.limits.Grant.Kind.PAIR;
import static mx.gob.guanajuato.conectate.delivery.limits.Grant.Kind.RATE;
import static mx.gob.guanajuato.conectate.delivery.limits.Grant.Kind.RECIPIENTS;
import static mx.gob.guanajuato.conectate.delivery.limits.Priority.ALERT;
import static mx.gob.guanajuato.conectate.delivery.limits.Priority.ANSWER;
import static mx.gob.guanajuato.conectate.delivery.limits.Priority.CONTENT;
import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.redis.client.Command;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import mx.gob.guanajuato.conectate.delivery.limits.RedisLimits.Granted;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scripts grant, count-incoming and slow-down on a real Redis: what all instances together may send. */
class RedisLimitsTest {
    private static final String CHATBOT = "100";
    private static final String CONECTATE = "200";
    private static final int NO_LIMIT = Integer.MAX_VALUE;

    @TempDir
    static Path folder;

    private static RealRedis redis;

    private final RedisLimits limits = new RedisLimits(redis.client());

    @BeforeAll
    static void startRedis() {
        redis = new RealRedis(folder);
    }

    @AfterAll
    static void stopRedis() {
        redis.close();
    }

    @BeforeEach
    void empty() {
        redis.empty();
    }

    @Test
    void each_message_has_a_moment_of_its_own_spaced_by_a_little_less_than_the_rate() {
        var moments = ask(CHATBOT, 100, NO_LIMIT, citizens(0, 10, CONTENT)).grants().stream()
                .map(Grant::in)
                .toList();

        for (int i = 1; i < moments.size(); i++)
            assertThat(moments.get(i).minus(moments.get(i - 1)).toNanos() / 1_000)
                    .isBetween(10_150L, 10_260L);
    }

    @Test
    void what_missed_its_moment_is_made_up_for_little_by_little_until_nothing_is_owed() {
        var requests = new ArrayList<>(citizens(0, 380, ANSWER));
        requests.addAll(0, List.of(SendRequest.again("ana", ANSWER), SendRequest.again("beto", ANSWER)));

        var grants = ask(CHATBOT, 1_000, NO_LIMIT, requests).grants();
        assertThat(gapMicros(grants, 0)).isBetween(1_016L, 1_019L);
        // Each place is worth 123 others that go 8 microseconds sooner.
        assertThat(gapMicros(grants, 200)).isBetween(1_016L, 1_019L);
        assertThat(gapMicros(grants, 300)).isBetween(1_024L, 1_027L);
    }

    @Test
    void a_second_asker_gets_the_moments_after_the_firsts() {
        var first = ask(CHATBOT, 100, NO_LIMIT, citizens(0, 5, ANSWER)).grants();
        var second = ask(CHATBOT, 100, NO_LIMIT, citizens(5, 5, ANSWER)).grants();

        // Later by five spaces less the time between the two questions, and then evenly on.
        assertThat(second.get(4).in().minus(second.get(0).in()))
                .isEqualTo(first.get(4).in().minus(first.get(0).in()));
        assertThat(second.get(0).in()).isLessThanOrEqualTo(Duration.ofMillis(52));
    }

    @Test
    void contents_leave_room_for_alerts_and_alerts_for_answers() {
        assertThat(kinds(ask(CHATBOT, 100, NO_LIMIT, citizens(0, 60, CONTENT)))).containsEntry(GRANTED, 20L);
        assertThat(kinds(ask(CHATBOT, 100, NO_LIMIT, citizens(60, 60, CONTENT))).getOrDefault(GRANTED, 0L))
                .isLessThan(20);
        assertThat(kinds(ask(CHATBOT, 100, NO_LIMIT, citizens(120, 60, ALERT))).get(GRANTED))
                .isPositive();
        assertThat(kinds(ask(CHATBOT, 100, NO_LIMIT, citizens(180, 60, ANSWER))).get(GRANTED))
                .isGreaterThan(5);
    }

    @Test
    void who_finds_no_room_hears_when_there_will_be_some() {
        var grants = ask(CHATBOT, 10, NO_LIMIT, citizens(0, 10, CONTENT)).grants();

        assertThat(grants.get(9).kind()).isEqualTo(RATE);
        assertThat(grants.get(9).in()).isBetween(Duration.ofMillis(1), Duration.ofMillis(110));
    }

    @Test
    void numbers_have_a_rate_each() {
        ask(CHATBOT, 100, NO_LIMIT, citizens(0, 64, ANSWER));

        assertThat(ask(CONECTATE, 100, NO_LIMIT, citizens(64, 1, CONTENT))
                        .grants()
                        .get(0)
                        .in())
                .isZero();
    }

    @Test
    void one_citizen_gets_44_answers_at_once_then_one_every_six_seconds() {
        var grants = ask(CHATBOT, 1_000, NO_LIMIT, toAna(50, ANSWER)).grants();

        assertThat(grants.subList(0, 44)).allMatch(Grant::isGranted);
        assertThat(grants.get(44).kind()).isEqualTo(PAIR);
        assertThat(grants.get(44).in()).isBetween(Duration.ofMillis(5_900), Duration.ofMillis(6_100));
    }

    @Test
    void a_broadcast_waits_until_a_citizens_quota_is_whole_and_others_go() {
        ask(CHATBOT, 1_000, NO_LIMIT, toAna(3, ANSWER));

        var grants = ask(CHATBOT, 1_000, NO_LIMIT, List.of(content("ana"), content("beto")))
                .grants();
        assertThat(grants).extracting(Grant::kind).containsExactly(PAIR, GRANTED);
        assertThat(grants.get(0).in()).isBetween(Duration.ofMillis(17_000), Duration.ofMillis(18_100));
    }

    @Test
    void both_numbers_share_the_citizens_that_may_be_reached_in_24_hours() {
        ask(CHATBOT, 1_000, 2, List.of(content("ana")));
        ask(CONECTATE, 1_000, 2, List.of(content("beto")));

        var grants = ask(CONECTATE, 1_000, 2, List.of(content("carla"), content("ana"), answer("dora")));
        assertThat(grants.grants()).extracting(Grant::kind).containsExactly(RECIPIENTS, GRANTED, GRANTED);
        assertThat(grants.grants().get(0).in()).isBetween(Duration.ofHours(23), Duration.ofHours(24));
        assertThat(grants.recipients()).isEqualTo(2);
    }

    @Test
    void who_wrote_in_24_hours_counts_as_no_recipient() {
        var written = Map.of("ana", Duration.ofHours(23), "beto", Duration.ofSeconds(1));
        RealRedis.answer(limits.countIncoming(CONECTATE, 0, 1_000, written));

        var grants = ask(CONECTATE, 1_000, 1, List.of(content("ana"), content("beto"), content("carla")));
        assertThat(grants.grants()).allMatch(Grant::isGranted);
        assertThat(grants.recipients()).isEqualTo(1);
    }

    @Test
    void incoming_messages_take_their_part_of_the_rate_and_never_all_of_it() {
        ask(CHATBOT, 100, NO_LIMIT, citizens(0, 10, ANSWER));
        RealRedis.answer(limits.countIncoming(CHATBOT, 12, 100, Map.of()));

        var moments = ask(CHATBOT, 100, NO_LIMIT, citizens(10, 10, ANSWER)).grants();
        // Nine pass beside the first, the other three beside the second.
        assertThat(gapMillis(moments, 0)).isBetween(100L, 102L);
        assertThat(gapMillis(moments, 1)).isBetween(40L, 41L);
    }

    @Test
    void answers_of_429_halve_the_rate_once_and_all_askers_feel_it() {
        for (int i = 0; i < 5; i++) RealRedis.answer(limits.slowDown(CHATBOT, 100));

        var granted = ask(CHATBOT, 100, NO_LIMIT, citizens(0, 3, ANSWER));
        assertThat(granted.rate()).isBetween(91, 93);
        assertThat(gapMillis(granted.grants(), 0)).isBetween(10L, 12L);
        assertThat(ask(CONECTATE, 100, NO_LIMIT, citizens(3, 1, ANSWER)).rate()).isEqualTo(100);
    }

    @Test
    void an_operators_rate_counts_at_once_and_above_the_callers_until_it_is_taken_back() {
        RealRedis.answer(limits.fixRate(CHATBOT, 20));
        assertThat(ask(CHATBOT, 100, NO_LIMIT, citizens(0, 1, ANSWER)).rate()).isEqualTo(20);

        RealRedis.answer(limits.releaseRate(CHATBOT));
        assertThat(ask(CHATBOT, 100, NO_LIMIT, citizens(1, 1, ANSWER)).rate()).isEqualTo(100);
    }

    @Test
    void a_missed_moment_is_asked_for_again_at_the_cost_of_the_rate_alone() {
        ask(CHATBOT, 1_000, 1, List.of(content("ana")));

        assertThat(ask(CHATBOT, 1_000, 1, List.of(SendRequest.again("ana", ANSWER)))
                        .grants())
                .allMatch(Grant::isGranted);
    }

    @Test
    void redis_holds_nobodys_number_and_forgets_who_got_an_answer() {
        ask(CHATBOT, 1_000, 10, List.of(answer("524771234567"), content("524771234568")));

        assertThat(redis.ask(Command.KEYS, "*").toString()).doesNotContain("52477");
        assertThat(redis.ask(Command.ZRANGE, "limits:recipients", "0", "-1").toString())
                .doesNotContain("52477");
        redis.ask(Command.KEYS, "limits:100:*").forEach(key -> assertThat(
                        redis.ask(Command.TTL, key.toString()).toInteger())
                .isBetween(1, 13));
    }

    private Granted ask(String number, int rate, int recipients, List<SendRequest> requests) {
        return RealRedis.answer(limits.grant(number, rate, recipients, requests));
    }

    private static long gapMillis(List<Grant> grants, int first) {
        return gapMicros(grants, first) / 1_000;
    }

    private static long gapMicros(List<Grant> grants, int first) {
        return grants.get(first + 1).in().minus(grants.get(first).in()).toNanos() / 1_000;
    }

    private static Map<Grant.Kind, Long> kinds(Granted granted) {
        return granted.grants().stream().collect(groupingBy(Grant::kind, counting()));
    }

    private static List<SendRequest> citizens(int first, int count, Priority priority) {
        return IntStream.range(first, first + count)
                .mapToObj(i -> SendRequest.of("citizen " + i, priority))
                .toList();
    }

    private static List<SendRequest> toAna(int count, Priority priority) {
        return IntStream.range(0, count)
                .mapToObj(i -> SendRequest.of("ana", priority))
                .toList();
    }

    private static SendRequest content(String citizen) {
        return SendRequest.of(citizen, CONTENT);
    }

    private static SendRequest answer(String citizen) {
        return SendRequest.of(citizen, ANSWER);
    }
}
