package mx.gob.guanajuato.conectate.systemtests.browser;

import static mx.gob.guanajuato.conectate.systemtests.drivers.Patience.awaiting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import mx.gob.guanajuato.conectate.events.conversation.Interaction;
import mx.gob.guanajuato.conectate.events.conversation.Interaction.Outcome;
import mx.gob.guanajuato.conectate.events.conversation.Interaction.Understood;
import mx.gob.guanajuato.conectate.generated.GeneratedLog;
import mx.gob.guanajuato.conectate.generated.GeneratedPeriod;
import mx.gob.guanajuato.conectate.localstack.Part;
import mx.gob.guanajuato.conectate.systemtests.Conectate;
import mx.gob.guanajuato.conectate.systemtests.drivers.Figures;
import mx.gob.guanajuato.conectate.systemtests.drivers.Interactions;

/** The days of the generated period with a fortieth of its interactions; on the last one Abasolo asks for hospitals. */
final class GeneratedResults {
    static final GeneratedPeriod PERIOD = GeneratedPeriod.asReported().withTotal(20_372);
    static final LocalDate FROM = PERIOD.from();
    static final LocalDate TO = FROM.plusDays(PERIOD.days() - 1L);
    static final int STRIKING = 60;

    private static boolean written;

    private GeneratedResults() {}

    /** Writes them, unless they are there, and waits until all of them are counted. */
    static void write(Conectate conectate) {
        if (written) return;
        try (var log = new GeneratedLog(conectate.kafka())) {
            PERIOD.forEach(log::write);
            for (int person = 0; person < STRIKING; person++) log.write(asksForHospitals(person));
        }
        var figures = new Figures(conectate.address(Part.METRICS));
        awaiting("all of it is counted")
                .until(() -> figures.complete("/api/interactions/daily", FROM, TO)
                                .path("total")
                                .asLong()
                        == PERIOD.total() + STRIKING);
        written = true;
    }

    private static Interaction asksForHospitals(int person) {
        return new Interaction(
                "striking-message-" + person,
                "striking-citizen-" + person,
                PERIOD.phoneNumberId(),
                TO.atTime(LocalTime.NOON).atZone(Interactions.GUANAJUATO).toInstant(),
                TO,
                LocalTime.NOON.getHour(),
                Optional.of("hospitals"),
                Optional.of("11001"),
                Understood.KEYWORD,
                Outcome.ANSWERED,
                GeneratedPeriod.GENERATOR,
                900,
                Optional.of(GeneratedPeriod.GENERATOR));
    }
}
