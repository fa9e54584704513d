package mx.gob.guanajuato.conectate.systemtests.broadcast;

import static mx.gob.guanajuato.conectate.systemtests.drivers.BusinessNumber.CHATBOT;
import static mx.gob.guanajuato.conectate.systemtests.drivers.BusinessNumber.CONECTATE;
import static mx.gob.guanajuato.conectate.systemtests.drivers.Patience.awaiting;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import mx.gob.guanajuato.conectate.systemtests.Conectate;
import mx.gob.guanajuato.conectate.systemtests.WholeSystem;
import mx.gob.guanajuato.conectate.systemtests.drivers.AcceptedMessage;
import mx.gob.guanajuato.conectate.systemtests.drivers.Broadcasts;
import mx.gob.guanajuato.conectate.systemtests.drivers.BusinessNumber;
import mx.gob.guanajuato.conectate.systemtests.drivers.Phone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WholeSystem.class)
class BroadcastsTest {
    private final Conectate conectate;

    BroadcastsTest(Conectate conectate) {
        this.conectate = conectate;
    }

    @Test
    void each_subscriber_of_that_moment_gets_the_broadcast_once_and_nobody_else_does() {
        var joinedHere = subscriber(CHATBOT);
        var joinedThere = subscriber(CONECTATE);
        var left = subscriber(CHATBOT);
        leaves(left, CONECTATE);
        var cameBack = subscriber(CONECTATE);
        leaves(cameBack, CHATBOT);
        joins(cameBack, CHATBOT);
        var neverJoined = conectate.newPhone();
        neverJoined.writes("hola");
        neverJoined.nextMessage();

        var text = "Mañana hay vacunación en León, de 9 a 14 horas.";
        var moment = Instant.now().plus(Duration.ofSeconds(2));
        var broadcast = conectate.broadcasts().schedule(text, moment);
        // Meta's timestamps are whole seconds: only from the next one on is a message later than the moment.
        awaiting("the second after its moment").until(() -> Instant.now().isAfter(moment.plusSeconds(1)));
        var tooLate = conectate.newPhone();
        joins(tooLate, CHATBOT);
        awaitSent(broadcast, text);

        assertThat(received(text))
                .extracting(AcceptedMessage::citizen)
                .containsOnlyOnce(joinedHere.citizen(), joinedThere.citizen(), cameBack.citizen())
                .doesNotContain(left.citizen(), neverJoined.citizen(), tooLate.citizen());
        assertThat(received(text)).extracting(AcceptedMessage::phoneNumberId).containsOnly(CONECTATE.phoneNumberId());
    }

    @Test
    void without_the_key_nothing_is_sent() {
        assertThat(conectate.broadcasts().statusWithoutKey()).isEqualTo(401);
        assertThat(conectate.broadcasts().statusWithKey("another")).isEqualTo(401);
        assertThat(conectate.broadcasts().texts()).doesNotContain(Broadcasts.NOBODYS);
    }

    private Phone subscriber(BusinessNumber number) {
        var phone = conectate.newPhone();
        joins(phone, number);
        return phone;
    }

    private static void joins(Phone phone, BusinessNumber number) {
        var chat = phone.inChatWith(number);
        int before = chat.messages().size();
        chat.writes("ALTA");
        awaiting("the welcome").until(() -> chat.messages().size() > before);
        assertThat(chat.messages().get(before)).contains("recibes los avisos");
    }

    private static void leaves(Phone phone, BusinessNumber number) {
        var chat = phone.inChatWith(number);
        int before = chat.messages().size();
        chat.writes("BAJA");
        awaiting("the farewell").until(() -> chat.messages().size() > before);
        assertThat(chat.messages().get(before)).contains("ya no te enviaremos avisos");
    }

    private void awaitSent(String broadcast, String text) {
        awaiting("everybody's message is handed over")
                .until(() -> conectate.broadcasts().isHandedOver(broadcast));
        awaiting("all of them on the phones")
                .until(() -> received(text).size() >= conectate.broadcasts().messages(broadcast));
    }

    private List<AcceptedMessage> received(String text) {
        return conectate.simulator().accepted().stream()
                .filter(message -> message.body().equals(text))
                .toList();
    }
}
