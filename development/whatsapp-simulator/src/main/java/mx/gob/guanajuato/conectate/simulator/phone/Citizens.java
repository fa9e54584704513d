package mx.gob.guanajuato.conectate.simulator.phone;

import jakarta.inject.Singleton;
import java.time.Instant;
import mx.gob.guanajuato.conectate.simulator.BusinessNumber;
import mx.gob.guanajuato.conectate.simulator.BusinessNumbers;
import mx.gob.guanajuato.conectate.simulator.SimulatorClock;
import mx.gob.guanajuato.conectate.simulator.WaId;
import mx.gob.guanajuato.conectate.simulator.Wamid;
import mx.gob.guanajuato.conectate.simulator.conversation.Conversations;
import mx.gob.guanajuato.conectate.simulator.webhook.CitizenMessage;
import mx.gob.guanajuato.conectate.simulator.webhook.Progress;
import mx.gob.guanajuato.conectate.simulator.webhook.Webhooks;

/** Lets citizens write: the message appears in the conversation, and its webhook follows. */
@Singleton
class Citizens {
    private final BusinessNumbers numbers;
    private final Composer composer;
    private final Conversations conversations;
    private final Webhooks webhooks;
    private final SimulatorClock clock;

    Citizens(
            BusinessNumbers numbers,
            Composer composer,
            Conversations conversations,
            Webhooks webhooks,
            SimulatorClock clock) {
        this.numbers = numbers;
        this.composer = composer;
        this.conversations = conversations;
        this.webhooks = webhooks;
        this.clock = clock;
    }

    /** Sends what the citizen writes; the message's id. */
    String write(WaId citizen, Writing writing) {
        var number = numbers.named(writing.to(), "to");
        var phone = writing.withoutPhone() ? writing.userId() : citizen.phone();
        var wamid = writing.wamid() == null ? Wamid.fromCitizen(phone) : writing.wamid();
        var at = writing.timestamp() == null ? clock.now() : Instant.ofEpochSecond(writing.timestamp());
        post(citizen, writing, number, phone, wamid, at);
        return wamid;
    }

    private void post(WaId citizen, Writing writing, BusinessNumber number, String phone, String wamid, Instant at) {
        var composed = composer.compose(writing, number, phone);
        var message = composer.message(citizen, writing, number, wamid, at, composed);
        var contact = composed.fromThePerson() ? composer.contact(citizen, writing) : null;
        conversations.citizenWrote(number, phone, wamid, at, composed.type(), composed.content(), composed.answers());
        webhooks.message(
                new CitizenMessage(number, phone + number.name(), wamid, contact, message),
                writing.copies(),
                writing.copyGapMillis(),
                progress(wamid));
    }

    private Progress progress(String wamid) {
        return new Progress() {
            @Override
            public void taken() {
                conversations.delivered(wamid);
            }

            @Override
            public void refused() {
                conversations.waiting(wamid);
            }
        };
    }
}
