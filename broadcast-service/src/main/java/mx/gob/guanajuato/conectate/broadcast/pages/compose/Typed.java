package mx.gob.guanajuato.conectate.broadcast.pages.compose;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mx.gob.guanajuato.conectate.broadcast.contents.ContentFault;
import mx.gob.guanajuato.conectate.broadcast.media.MediaKind;
import mx.gob.guanajuato.conectate.events.InvalidEvent;
import mx.gob.guanajuato.conectate.events.broadcast.Attachment;
import mx.gob.guanajuato.conectate.events.broadcast.BroadcastContent;
import mx.gob.guanajuato.conectate.events.broadcast.BroadcastContent.Purpose;
import mx.gob.guanajuato.conectate.events.broadcast.ContentButton;
import mx.gob.guanajuato.conectate.events.broadcast.Invitation;
import mx.gob.guanajuato.conectate.events.broadcast.TemplateUse;
import mx.gob.guanajuato.conectate.events.media.MediaEvent.Kept;

/**
 * What was typed, as a content. What cannot be read is a fault beside its field and is left out, so that the phone shows the
 * rest.
 */
record Typed(Optional<BroadcastContent> content, List<ContentFault> faults) {

    static Typed of(ContentForm form, Optional<Kept> file) {
        var faults = new ArrayList<ContentFault>();
        var attachment = file.map(Typed::attached).or(() -> place(form, faults));
        var invitation = invitation(form, faults);
        try {
            var content = new BroadcastContent(
                    ContentForm.typed(form.texto).replace("\r\n", "\n"),
                    hashtags(form.hashtags),
                    attachment,
                    invitation,
                    buttons(form),
                    Optional.of("alerta".equals(form.proposito) ? Purpose.ALERT : Purpose.PROMOTION),
                    template(form));
            return new Typed(Optional.of(content), List.copyOf(faults));
        } catch (InvalidEvent e) {
            boolean missing = !ContentForm.isFilled(form.texto);
            faults.add(new ContentFault(
                    "text",
                    e.getMessage(),
                    missing
                            ? "Escribe el texto, o agrega un archivo o un lugar."
                            : "El texto pasa de 4,096 caracteres."));
            return new Typed(Optional.empty(), List.copyOf(faults));
        }
    }

    private static Attachment attached(Kept file) {
        return switch (MediaKind.of(file.type()).orElse(MediaKind.DOCUMENT)) {
            case PICTURE -> new Attachment.Picture(file.sha256());
            case VIDEO -> new Attachment.Video(file.sha256());
            case DOCUMENT -> new Attachment.Document(file.sha256(), file.name());
        };
    }

    private static Optional<Attachment> place(ContentForm form, List<ContentFault> faults) {
        if (!ContentForm.isFilled(form.lugar)) {
            if (ContentForm.isFilled(form.latitud) || ContentForm.isFilled(form.direccion))
                faults.add(new ContentFault("place", "missing", "Escribe el nombre del lugar."));
            return Optional.empty();
        }
        try {
            return Optional.of(new Attachment.Location(
                    Double.parseDouble(ContentForm.typed(form.latitud)),
                    Double.parseDouble(ContentForm.typed(form.longitud)),
                    ContentForm.typed(form.lugar),
                    filled(form.direccion)));
        } catch (NumberFormatException | InvalidEvent e) {
            faults.add(new ContentFault(
                    "place.point",
                    "no point",
                    "Escribe la latitud y la longitud del lugar como números, por ejemplo 21.1236 y -101.6815."));
            return Optional.empty();
        }
    }

    private static Optional<Invitation> invitation(ContentForm form, List<ContentFault> faults) {
        if (!ContentForm.isFilled(form.evento)) {
            if (ContentForm.isFilled(form.empieza) || ContentForm.isFilled(form.donde))
                faults.add(new ContentFault("invitation.title", "missing", "Escribe el nombre del evento."));
            return Optional.empty();
        }
        try {
            return Optional.of(new Invitation(
                    ContentForm.typed(form.evento),
                    LocalDateTime.parse(ContentForm.typed(form.empieza)),
                    filled(form.termina).map(LocalDateTime::parse),
                    filled(form.donde),
                    filled(form.registro),
                    form.calendario != null));
        } catch (DateTimeParseException e) {
            faults.add(new ContentFault("invitation.begins", "no time", "Escribe el día y la hora en que empieza."));
        } catch (InvalidEvent e) {
            faults.add(new ContentFault("invitation.ends", e.getMessage(), "El evento termina antes de empezar."));
        }
        return Optional.empty();
    }

    private static List<String> hashtags(String typed) {
        return Stream.of(ContentForm.typed(typed).split("[\\s,]+"))
                .map(tag -> tag.startsWith("#") ? tag.substring(1) : tag)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
    }

    private static List<ContentButton> buttons(ContentForm form) {
        var buttons = new ArrayList<ContentButton>();
        var titles = form.boton == null ? List.<String>of() : form.boton;
        for (int i = 0; i < titles.size(); i++) {
            if (!ContentForm.isFilled(titles.get(i))) continue;
            String asks = form.tema != null && i < form.tema.size() ? form.tema.get(i) : "";
            buttons.add(new ContentButton.Reply(ContentForm.typed(titles.get(i)), asks));
        }
        if (ContentForm.isFilled(form.enlaceDice) || ContentForm.isFilled(form.enlace))
            buttons.add(new ContentButton.Link(ContentForm.typed(form.enlaceDice), ContentForm.typed(form.enlace)));
        return buttons;
    }

    /** {@code name/language} of the page's list. */
    private static Optional<TemplateUse> template(ContentForm form) {
        var parts = ContentForm.typed(form.plantilla).split("/", 2);
        if (parts.length < 2) return Optional.empty();
        var values = ContentForm.typed(form.valores)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        return Optional.of(new TemplateUse(parts[0], parts[1], values));
    }

    private static Optional<String> filled(String field) {
        return Optional.of(ContentForm.typed(field)).filter(value -> !value.isEmpty());
    }
}
