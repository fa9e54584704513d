package mx.gob.guanajuato.conectate.broadcast.lists;

import java.time.Instant;
import java.time.LocalTime;
import mx.gob.guanajuato.conectate.console.frame.SpanishFormats;
import mx.gob.guanajuato.conectate.events.broadcast.Consent;
import mx.gob.guanajuato.conectate.events.broadcast.Consent.Way;
import mx.gob.guanajuato.conectate.operations.time.ServiceClock;

/** How somebody said what they wanted, for staff. */
final class ConsentWords {
    private ConsentWords() {}

    /** A list says the day only: it is kept as the day's beginning, and no hour is told that nobody wrote. */
    static String when(Instant at) {
        var local = at.atZone(ServiceClock.GUANAJUATO);
        return local.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? SpanishFormats.day(local.toLocalDate())
                : SpanishFormats.moment(at);
    }

    static String how(Consent proof) {
        String way =
                switch (proof.way().orElse(Way.MESSAGE)) {
                    case MESSAGE -> "escribió por WhatsApp";
                    case LINK -> "usó un enlace o un código QR";
                    case BUTTON -> "tocó un botón";
                    case PREFERENCE -> "lo indicó en los ajustes de WhatsApp";
                    case LIST -> "lista";
                    case STAFF -> "lo pidió a una persona del equipo";
                    case UNKNOWN -> "de una forma que esta versión no conoce";
                };
        return proof.evidence().map(evidence -> way + ": " + evidence).orElse(way);
    }
}
