package mx.gob.guanajuato.conectate.broadcast.lists;

import mx.gob.guanajuato.conectate.events.broadcast.Consent;
import mx.gob.guanajuato.conectate.events.broadcast.Consent.Way;

/** How somebody said what they wanted, for staff. */
final class ConsentWords {
    private ConsentWords() {}

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
