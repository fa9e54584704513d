package mx.gob.guanajuato.conectate.chatbot.privacy.data;

import java.util.ArrayList;
import java.util.List;
import mx.gob.guanajuato.conectate.console.frame.SpanishFormats;
import mx.gob.guanajuato.conectate.operations.time.ServiceClock;

/** What whoever reads an export has to know beside it. */
final class ExportNotes {
    private ExportNotes() {}

    static List<String> of(Identity identity) {
        var notes = new ArrayList<String>();
        notes.add("Es todo lo que el servicio guarda bajo estos identificadores. Cada registro va como está guardado.");
        notes.add(
                "Además, hasta por 24 horas, Redis guarda una huella del número para no enviar de más: cuándo escribiste y"
                        + " cuándo te toca el siguiente mensaje.");
        notes.add("Lo que Meta guarda de tus mensajes de WhatsApp se pide a Meta.");
        identity.wentOnAs()
                .ifPresent(since -> notes.add("El "
                        + SpanishFormats.day(
                                since.atZone(ServiceClock.GUANAJUATO).toLocalDate())
                        + " WhatsApp avisó que este número cambió por otro. Lo que siguió con el número nuevo no está aquí:"
                        + " se pide con ese número."));
        return notes;
    }
}
