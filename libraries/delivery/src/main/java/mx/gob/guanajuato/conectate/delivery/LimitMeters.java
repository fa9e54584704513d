package mx.gob.guanajuato.conectate.delivery;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.function.ToDoubleFunction;
import mx.gob.guanajuato.conectate.delivery.limits.AllowedRates;
import mx.gob.guanajuato.conectate.delivery.limits.PausableNumbers;
import mx.gob.guanajuato.conectate.delivery.limits.SharedPermits;
import mx.gob.guanajuato.conectate.operations.settings.WhatsAppSettings;

/** What operators see of our two numbers, by the names that the project has for them. */
record LimitMeters(MeterRegistry registry, SharedPermits shared, PausableNumbers pauses, AllowedRates allowed) {
    void tell(WhatsAppSettings whatsapp) {
        tell("chatbot", whatsapp.chatbotPhoneNumberId());
        tell("conectate", whatsapp.conectatePhoneNumberId());
    }

    private void tell(String name, String number) {
        gauge("rate", name, "Messages a second that the number is granted at present", all -> all.shared.rate(number));
        gauge("rate.allowed", name, "Messages a second that Meta allows, or an operator", all -> all.allowed(number));
        gauge("paused", name, "1 while the number may not send at all", all -> all.pauses.isPaused(number) ? 1 : 0);
    }

    private double allowed(String number) {
        return allowed.messagesPerSecond(number);
    }

    private void gauge(String what, String name, String description, ToDoubleFunction<LimitMeters> value) {
        Gauge.builder("conectate.delivery." + what, this, value)
                .description(description)
                .tag("number", name)
                .strongReference(true)
                .register(registry);
    }
}
