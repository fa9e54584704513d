package mx.gob.guanajuato.conectate.broadcast.contents;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import mx.gob.guanajuato.conectate.broadcast.media.MediaCatalog;
import mx.gob.guanajuato.conectate.events.broadcast.Attachment;
import mx.gob.guanajuato.conectate.events.broadcast.BroadcastContent;
import mx.gob.guanajuato.conectate.events.broadcast.ContentButton;
import mx.gob.guanajuato.conectate.events.broadcast.ContentButton.Link;
import mx.gob.guanajuato.conectate.events.broadcast.ContentButton.Reply;
import mx.gob.guanajuato.conectate.whatsapp.message.ButtonsMessage;
import mx.gob.guanajuato.conectate.whatsapp.message.MediaMessage;
import mx.gob.guanajuato.conectate.whatsapp.message.TextMessage;

/**
 * Whether a content fits into one message, by Meta's limits and by what is known of its files. Whether its template fits is
 * looked at where templates are known.
 */
@ApplicationScoped
public class ContentRules {
    private static final Pattern HASHTAG = Pattern.compile("[\\p{L}\\p{N}_]{1,60}");
    private static final Pattern INTENT = Pattern.compile("[a-z0-9-]{1,60}");
    private static final Pattern LINK = Pattern.compile("(?i)https?://[^\\s/?#]+([/?#]\\S*)?");
    private static final int MOST_HASHTAGS = 10;
    private static final int LONGEST_LINK = 2_000;

    private final MediaCatalog media;

    ContentRules(MediaCatalog media) {
        this.media = media;
    }

    /** Everything that is wrong with it; none: it can be sent. */
    public List<ContentFault> faults(BroadcastContent content) {
        var faults = new ArrayList<ContentFault>();
        length(content, faults);
        hashtags(content, faults);
        content.attachment().ifPresent(attachment -> attachment(attachment, faults));
        invitation(content, faults);
        buttons(content, faults);
        return List.copyOf(faults);
    }

    private static void length(BroadcastContent content, List<ContentFault> faults) {
        int most = mostWords(content);
        int length = ContentWords.free(content).length();
        if (length > most)
            faults.add(new ContentFault(
                    "text",
                    "makes, with event, place and hashtags, " + length + " characters, more than " + most,
                    "El mensaje tiene " + length + " caracteres y caben " + most + ". Acórtalo."));
        if (content.text().isBlank() && !content.buttons().isEmpty())
            faults.add(new ContentFault(
                    "text", "is missing above buttons", "Escribe un texto: los botones lo necesitan."));
    }

    /** How long the whole text may be. */
    public static int mostWords(BroadcastContent content) {
        if (!content.buttons().isEmpty()) return ButtonsMessage.MAX_BODY;
        return Headings.hasFile(content) ? MediaMessage.MAX_CAPTION : TextMessage.MAX_BODY;
    }

    private static void hashtags(BroadcastContent content, List<ContentFault> faults) {
        if (content.hashtags().size() > MOST_HASHTAGS)
            faults.add(new ContentFault("hashtags", "are more than " + MOST_HASHTAGS, "Son más de 10 hashtags."));
        content.hashtags().stream()
                .filter(tag -> !HASHTAG.matcher(tag).matches())
                .findFirst()
                .ifPresent(tag -> faults.add(new ContentFault(
                        "hashtags",
                        "may only hold letters, digits and _, without the #",
                        "Un hashtag sólo lleva letras, números y guion bajo, sin espacios.")));
    }

    private void attachment(Attachment attachment, List<ContentFault> faults) {
        attachment.fold(new AttachmentRules(media)).ifPresent(faults::add);
    }

    private static void invitation(BroadcastContent content, List<ContentFault> faults) {
        if (content.invitation().isEmpty()) return;
        var event = content.invitation().get();
        boolean file = content.attachment()
                .filter(one -> !(one instanceof Attachment.Location))
                .isPresent();
        if (event.calendarFile() && file)
            faults.add(new ContentFault(
                    "invitation.calendarFile",
                    "takes the place of the attachment: a message carries one file",
                    "Un mensaje lleva un solo archivo: quita la imagen, el video o el documento, o quita el archivo de"
                            + " calendario."));
        event.registration().ifPresent(address -> registration(address, faults));
    }

    /** A calendar takes only what is an address to the letter; a message would take more. */
    private static void registration(String address, List<ContentFault> faults) {
        if (!isLink(address))
            faults.add(new ContentFault(
                    "invitation.registration",
                    "is no http:// or https:// address",
                    "Escribe la dirección completa del registro, con https://."));
        else if (!isAddress(address))
            faults.add(new ContentFault(
                    "invitation.registration",
                    "holds a character that stands in no address",
                    "La dirección del registro tiene un signo que no va en una dirección, como { } | o un % suelto."));
    }

    private static boolean isAddress(String link) {
        try {
            return URI.create(link).isAbsolute();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static void buttons(BroadcastContent content, List<ContentFault> faults) {
        var buttons = content.buttons();
        boolean links = buttons.stream().anyMatch(Link.class::isInstance);
        if (links && buttons.size() > 1)
            faults.add(new ContentFault(
                    "buttons",
                    "are one link, or up to 3 quick replies",
                    "Un mensaje lleva un botón con enlace o hasta 3 botones de respuesta, no los dos."));
        else if (buttons.size() > ButtonsMessage.MAX_BUTTONS)
            faults.add(new ContentFault("buttons", "are more than 3", "Caben hasta 3 botones."));
        var titles = new HashSet<String>();
        for (int i = 0; i < buttons.size(); i++) button(buttons.get(i), "buttons[" + i + "]", titles, faults);
    }

    private static void button(ContentButton button, String field, HashSet<String> titles, List<ContentFault> faults) {
        String title = button.title();
        if (title == null || title.isBlank() || title.length() > ButtonsMessage.Button.MAX_TITLE)
            faults.add(new ContentFault(
                    field + ".title", "is not 1 to 20 characters", "Lo que dice un botón tiene de 1 a 20 caracteres."));
        else if (!titles.add(title))
            faults.add(new ContentFault(field + ".title", "stands there twice", "Hay dos botones que dicen lo mismo."));
        boolean leads = button instanceof Link link && isLink(link.url())
                || button instanceof Reply reply
                        && reply.asks() != null
                        && INTENT.matcher(reply.asks()).matches();
        if (!leads)
            faults.add(new ContentFault(
                    field + (button instanceof Link ? ".url" : ".asks"),
                    button instanceof Link ? "is no http:// or https:// address" : "is no topic",
                    button instanceof Link
                            ? "Escribe la dirección completa del botón, con https://."
                            : "Elige el tema que contesta el botón."));
    }

    private static boolean isLink(String address) {
        return address != null
                && address.length() <= LONGEST_LINK
                && LINK.matcher(address).matches();
    }
}
