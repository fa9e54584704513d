package mx.gob.guanajuato.conectate.chatbot.webhook;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import mx.gob.guanajuato.conectate.events.DeadLetter;
import mx.gob.guanajuato.conectate.events.EventJson;
import mx.gob.guanajuato.conectate.events.Topics;
import mx.gob.guanajuato.conectate.events.conversation.Interaction;
import mx.gob.guanajuato.conectate.events.delivery.OutboundMessage;
import mx.gob.guanajuato.conectate.events.whatsapp.AccountUpdate;
import mx.gob.guanajuato.conectate.events.whatsapp.IdentityLink;
import mx.gob.guanajuato.conectate.events.whatsapp.InboundMessage;
import mx.gob.guanajuato.conectate.events.whatsapp.MessageStatus;
import mx.gob.guanajuato.conectate.events.wire.EventTypes;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** What many posts together left on Kafka, read once. */
record Left(
        List<ConsumerRecord<String, byte[]>> inbound,
        List<ConsumerRecord<String, byte[]>> statuses,
        List<AccountUpdate> notices,
        List<IdentityLink> links,
        List<Interaction> interactions,
        List<OutboundMessage> answers,
        List<DeadLetter> letters) {

    static Left on(Stored stored) {
        return new Left(
                stored.on(Topics.INBOUND).records(),
                stored.on(Topics.STATUSES).records(),
                stored.on(Topics.ACCOUNT).events(EventTypes.ACCOUNT_UPDATE),
                stored.on(Topics.IDENTITY_LINKS).events(EventTypes.IDENTITY_LINK),
                stored.on(Topics.INTERACTIONS).events(EventTypes.INTERACTION),
                stored.on(Topics.OUTBOUND_ANSWERS).events(EventTypes.OUTBOUND_MESSAGE),
                stored.on(Topics.DEAD_LETTERS).events(EventTypes.DEAD_LETTER));
    }

    /** The messages whose id begins so. */
    List<InboundMessage> messages(String wamid) {
        return inbound.stream()
                .map(Left::read)
                .filter(message -> message.wamid().startsWith(wamid))
                .toList();
    }

    /** The statuses of messages whose id begins so. */
    List<MessageStatus> statuses(String wamid) {
        return statuses.stream()
                .map(Stored::status)
                .filter(status -> status.wamid().startsWith(wamid))
                .toList();
    }

    String inboundKey(String wamid) {
        return inbound.stream()
                .filter(record -> read(record).wamid().equals(wamid))
                .map(ConsumerRecord::key)
                .findFirst()
                .orElseThrow();
    }

    private static InboundMessage read(ConsumerRecord<String, byte[]> record) {
        return EventJson.read(EventTypes.INBOUND_MESSAGE, record.value());
    }

    Optional<Interaction> interaction(String id) {
        return interactions.stream()
                .filter(interaction -> interaction.id().equals(id))
                .findFirst();
    }

    List<String> answers(String citizen) {
        return answers.stream()
                .filter(answer -> answer.citizen().value().equals(citizen))
                .map(answer -> answer.body().toString())
                .toList();
    }

    List<List<String>> links(Posted one) {
        return links.stream()
                .filter(link -> one.isAbout(link.former().value()))
                .map(link -> List.of(
                        link.former().value(),
                        link.now().value(),
                        EventJson.mapper().valueToTree(link.reason()).asText()))
                .toList();
    }

    List<DeadLetter> letters(String within) {
        return letters.stream()
                .filter(letter -> new String(letter.raw(), StandardCharsets.UTF_8).contains(within))
                .toList();
    }
}
