package mx.gob.guanajuato.conectate.chatbot.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import mx.gob.guanajuato.conectate.chatbot.TopicOnKafka;
import mx.gob.guanajuato.conectate.chatbot.webhook.Meta;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.events.conversation.CitizenIntents;
import mx.gob.guanajuato.conectate.events.conversation.Interaction;
import mx.gob.guanajuato.conectate.events.conversation.RecognisedIntent;
import mx.gob.guanajuato.conectate.events.conversation.UnknownUtterance;
import mx.gob.guanajuato.conectate.events.delivery.OutboundMessage;
import mx.gob.guanajuato.conectate.events.wire.EventTypes;

/** Somebody who never wrote before: writes by the webhook, and what comes of it is read from the topics. */
final class Citizen {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Meta meta;
    private final String kafka;
    private final String number = "472" + ThreadLocalRandom.current().nextLong(1_000_000, 9_999_999);

    Citizen(URI webhook, String kafka) {
        this.meta = new Meta(webhook);
        this.kafka = kafka;
    }

    /** Writes, and waits for what was made of it. */
    CitizenIntents writes(String text) {
        String wamid = "wamid." + UUID.randomUUID();
        String message = Meta.text("521" + number, wamid, text);
        assertThat(meta.posts(Meta.post(Meta.CHATBOT_NUMBER, "\"messages\":[" + message + "]"))
                        .statusCode())
                .isEqualTo(200);
        return await().atMost(PATIENCE)
                .until(() -> turns(wamid), found -> !found.isEmpty())
                .get(0);
    }

    private List<CitizenIntents> turns(String wamid) {
        return new TopicOnKafka(kafka, Topics.CITIZEN_INTENTS)
                .events(EventTypes.CITIZEN_INTENTS).stream()
                        .filter(turn -> turn.wamid().equals(wamid))
                        .toList();
    }

    List<String> asksFor(String text) {
        return writes(text).intents().stream().map(RecognisedIntent::intent).toList();
    }

    /** The bodies of the answers to one turn. */
    List<String> answers(CitizenIntents turn, int count) {
        return await().atMost(PATIENCE)
                .until(
                        () -> new TopicOnKafka(kafka, Topics.OUTBOUND_ANSWERS)
                                .events(EventTypes.OUTBOUND_MESSAGE).stream()
                                        .filter(answer -> isTo(turn, answer))
                                        .map(answer -> answer.body().toString())
                                        .toList(),
                        found -> found.size() >= count);
    }

    private static boolean isTo(CitizenIntents turn, OutboundMessage answer) {
        return answer.citizen().equals(turn.citizen()) && !answer.createdAt().isBefore(turn.sentAt());
    }

    /** How this citizen was counted, oldest first. */
    List<Interaction> interactions(String pseudonym) {
        return new TopicOnKafka(kafka, Topics.INTERACTIONS)
                .events(EventTypes.INTERACTION).stream()
                        .filter(interaction -> interaction.pseudonym().equals(pseudonym))
                        .toList();
    }

    List<UnknownUtterance> unknown(String pseudonym) {
        return new TopicOnKafka(kafka, Topics.UTTERANCES_UNKNOWN)
                .events(EventTypes.UNKNOWN_UTTERANCE).stream()
                        .filter(utterance -> utterance.pseudonym().equals(pseudonym))
                        .toList();
    }
}
