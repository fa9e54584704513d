package mx.gob.guanajuato.conectate.chatbot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mx.gob.guanajuato.conectate.events.EventJson;
import mx.gob.guanajuato.conectate.events.conversation.CitizenIntents.Session;
import org.junit.jupiter.api.Test;

class ConversationTest {
    private static final Instant NOON = Instant.parse("2026-11-21T18:00:00Z");

    @Test
    void the_twenty_first_message_within_a_minute_is_one_too_many() {
        var conversation = Conversation.none();
        for (int message = 0; message < 20; message++) {
            Instant sentAt = NOON.plusSeconds(2 * message);
            assertThat(conversation.tooManyAt(sentAt)).isFalse();
            conversation = read(conversation, sentAt);
        }
        assertThat(conversation.tooManyAt(NOON.plusSeconds(40))).isTrue();
        assertThat(conversation.tooManyAt(NOON.plusSeconds(59))).isTrue();
        assertThat(conversation.tooManyAt(NOON.plusSeconds(60))).isFalse();
    }

    @Test
    void messages_of_hours_that_are_delivered_at_once_damp_nobody() {
        var conversation = Conversation.none();
        for (int message = 0; message < 100; message++) {
            Instant sentAt = NOON.minus(Duration.ofMinutes(message));
            assertThat(conversation.tooManyAt(sentAt)).isFalse();
            conversation = read(conversation, sentAt);
        }
        assertThat(conversation.read()).hasSize(20);
    }

    @Test
    void one_late_message_does_not_make_forget_the_last_minute() {
        var conversation = Conversation.none();
        for (int message = 0; message < 20; message++) conversation = read(conversation, NOON);
        conversation = read(conversation, NOON.minus(Duration.ofHours(2)));
        assertThat(conversation.tooManyAt(NOON)).isTrue();
    }

    @Test
    void a_session_ends_twenty_four_hours_after_the_last_message() {
        var conversation = read(Conversation.none(), NOON);
        assertThat(conversation.openAt(NOON.plus(Duration.ofHours(24)).minusSeconds(1)))
                .isPresent();
        assertThat(conversation.openAt(NOON.plus(Duration.ofHours(24)))).isEmpty();
    }

    @Test
    void the_notice_is_not_said_twice_within_a_minute() {
        var conversation = Conversation.none().afterNotice(NOON);
        assertThat(conversation.noticedAt(NOON.plusSeconds(59))).isTrue();
        assertThat(conversation.noticedAt(NOON.plusSeconds(60))).isFalse();
    }

    @Test
    void it_is_the_same_after_it_was_stored() {
        var conversation = read(Conversation.none(), NOON).afterNotice(NOON);
        assertThat(EventJson.state(Conversation.class, EventJson.write(conversation)))
                .isEqualTo(conversation);
    }

    private static Conversation read(Conversation conversation, Instant sentAt) {
        return conversation.afterRead(
                new Session(sentAt, sentAt, Optional.empty(), Optional.empty(), List.of()), sentAt);
    }
}
