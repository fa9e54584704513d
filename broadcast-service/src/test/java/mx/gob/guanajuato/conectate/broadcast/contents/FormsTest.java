package mx.gob.guanajuato.conectate.broadcast.contents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import mx.gob.guanajuato.conectate.events.broadcast.Attachment;
import mx.gob.guanajuato.conectate.events.broadcast.BroadcastContent;
import mx.gob.guanajuato.conectate.events.broadcast.BroadcastContent.Purpose;
import mx.gob.guanajuato.conectate.events.broadcast.ContentButton;
import mx.gob.guanajuato.conectate.events.broadcast.Invitation;
import mx.gob.guanajuato.conectate.events.broadcast.TemplateUse;
import org.junit.jupiter.api.Test;

/** The contents that the government sent in July 2020, as messages of WhatsApp. */
class FormsTest {
    private static final MediaIds IDS = sha256 -> Optional.of("meta-" + sha256);
    private static final Invitation MEETING = new Invitation(
            "Encuentro de jóvenes con Liliana Ibáñez",
            LocalDateTime.parse("2020-07-07T18:00"),
            Optional.empty(),
            Optional.of("Facebook, cuenta de Guanajoven"),
            Optional.of("https://bit.ly/3e6un1E"),
            true);

    @Test
    void a_text_ends_in_its_hashtags_and_its_link_has_a_preview() {
        var content = content("Seguimos impulsando el campo\n\nhttps://youtu.be/FZGx0D2Wikw", "UnidosSomosGrandeza");

        assertThat(free(content))
                .isEqualTo("{\"type\":\"text\",\"text\":{\"body\":\"Seguimos impulsando el campo\\n\\n"
                        + "https://youtu.be/FZGx0D2Wikw\\n\\n#UnidosSomosGrandeza\",\"preview_url\":true}}");
    }

    @Test
    void a_hashtag_that_stands_in_the_text_is_not_said_twice() {
        assertThat(ContentWords.free(content("La mejor herramienta para #GTO", "GTO", "ApoyaEstudiantes")))
                .isEqualTo("La mejor herramienta para #GTO\n\n#ApoyaEstudiantes");
        assertThat(ContentWords.free(content("#GTOsano", "GTO"))).isEqualTo("#GTOsano\n\n#GTO");
    }

    @Test
    void a_picture_carries_the_text_as_its_caption_and_buttons_stand_below_it() {
        var plain = with(content("*Impulso al campo*"), new Attachment.Picture("p"), List.of());
        var buttons = with(
                content("*Impulso al campo*"),
                new Attachment.Picture("p"),
                List.of(new ContentButton.Reply("Dejar los avisos", "unsubscribe")));

        assertThat(free(plain))
                .isEqualTo("{\"type\":\"image\",\"image\":{\"id\":\"meta-p\",\"caption\":\"*Impulso al campo*\"}}");
        assertThat(free(buttons))
                .isEqualTo(
                        "{\"type\":\"interactive\",\"interactive\":{\"type\":\"button\",\"header\":{\"type\":\"image\",\"image\":{\"id\":\"meta-p\"}},\"body\":{\"text\":\"*Impulso"
                                + " al campo*\"},\"action\":{\"buttons\":[{\"type\":\"reply\",\"reply\":{\"id\":\"ask/unsubscribe\",\"title\":\"Dejar"
                                + " los avisos\"}}]}}}");
    }

    @Test
    void an_invitation_says_when_and_where_and_carries_its_calendar_file() {
        var content = new BroadcastContent(
                "HOY tienes una cita.",
                List.of("QuédateEnCasa"),
                Optional.empty(),
                Optional.of(MEETING),
                List.of(new ContentButton.Link("Registrarme", "https://bit.ly/3e6un1E")),
                Optional.of(Purpose.PROMOTION),
                Optional.empty());

        assertThat(ContentWords.free(content))
                .isEqualTo(
                        """
                        HOY tienes una cita.

                        *Encuentro de jóvenes con Liliana Ibáñez*
                        *Cuándo:* martes 7 de julio de 2020, 18:00 h
                        *Dónde:* Facebook, cuenta de Guanajoven

                        #QuédateEnCasa""");
        assertThat(free(content))
                .contains("\"type\":\"cta_url\"")
                .contains("\"filename\":\"Encuentro-de-jovenes-con-Liliana-Ibanez.ics\"")
                .contains("\"display_text\":\"Registrarme\",\"url\":\"https://bit.ly/3e6un1E\"");
    }

    @Test
    void the_calendar_file_is_the_same_for_the_same_event_and_tells_its_hour_in_utc() {
        var file = CalendarFile.of(MEETING);
        String text = new String(file.bytes(), StandardCharsets.UTF_8);

        assertThat(text)
                .startsWith("BEGIN:VCALENDAR")
                .contains("DTSTART:20200707T230000Z", "DTEND:20200708T000000Z", "SUMMARY:Encuentro de jóvenes")
                .contains("URL:https://bit.ly/3e6un1E");
        assertThat(CalendarFile.of(MEETING).sha256()).isEqualTo(file.sha256());
    }

    @Test
    void a_place_alone_is_a_pin_and_with_words_a_link_to_the_map() {
        var place = new Attachment.Location(21.1236, -101.6815, "Poliforum León", Optional.empty());

        assertThat(free(with(content(""), place, List.of())))
                .isEqualTo("{\"type\":\"location\",\"location\":{\"latitude\":21.1236,\"longitude\":-101.6815,"
                        + "\"name\":\"Poliforum León\"}}");
        assertThat(ContentWords.free(with(content("Vacunación hoy"), place, List.of())))
                .isEqualTo("Vacunación hoy\n\n*Poliforum León*\nhttps://maps.google.com/?q=21.1236,-101.6815");
    }

    @Test
    void outside_the_24_hours_the_template_goes_with_heading_values_and_payloads() {
        var content = new BroadcastContent(
                        "Vacunación hoy",
                        List.of(),
                        Optional.of(new Attachment.Location(21.1, -101.6, "Poliforum León", Optional.empty())),
                        Optional.empty(),
                        List.of(new ContentButton.Reply("Dejar los avisos", "unsubscribe")),
                        Optional.of(Purpose.ALERT),
                        Optional.empty())
                .with(new TemplateUse("vacunacion", "es_MX", List.of("León")));

        assertThat(TemplateForm.of(content, IDS).orElseThrow().toGraph())
                .hasToString(
                        "{\"type\":\"template\",\"template\":{\"name\":\"vacunacion\",\"language\":{\"code\":\"es_MX\"},"
                                + "\"components\":[{\"type\":\"header\",\"parameters\":[{\"type\":\"location\",\"location\":{\"latitude\":21.1,\"longitude\":-101.6,\"name\":\"Poliforum"
                                + " León\"}}]},{\"type\":\"body\","
                                + "\"parameters\":[{\"type\":\"text\",\"text\":\"León\"}]},{\"type\":\"button\",\"sub_type\":"
                                + "\"quick_reply\",\"index\":\"0\",\"parameters\":[{\"type\":\"payload\",\"payload\":"
                                + "\"ask/unsubscribe\"}]}]}}");
        assertThat(TemplateForm.of(content("Hola"), IDS)).isEmpty();
    }

    private static String free(BroadcastContent content) {
        return FreeForm.of(content, IDS).toGraph().toString();
    }

    private static BroadcastContent content(String text, String... hashtags) {
        return new BroadcastContent(
                text.isEmpty() ? "x" : text,
                List.of(hashtags),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    private static BroadcastContent with(BroadcastContent content, Attachment above, List<ContentButton> below) {
        return new BroadcastContent(
                content.text().equals("x") ? "" : content.text(),
                content.hashtags(),
                Optional.of(above),
                Optional.empty(),
                below,
                Optional.empty(),
                Optional.empty());
    }
}
