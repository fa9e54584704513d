package mx.gob.guanajuato.conectate.chatbot.content.words;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import mx.gob.guanajuato.conectate.console.frame.SpanishFormats;
import mx.gob.guanajuato.conectate.events.content.Content;
import mx.gob.guanajuato.conectate.events.content.Content.Hospital;
import mx.gob.guanajuato.conectate.events.content.Content.Topic;
import mx.gob.guanajuato.conectate.events.content.Content.Withdrawn;
import mx.gob.guanajuato.conectate.events.content.Programme;
import mx.gob.guanajuato.conectate.events.content.TelephoneNumber;
import mx.gob.guanajuato.conectate.events.content.TrafficLightPeriod;
import mx.gob.guanajuato.conectate.events.content.Utterances;

/** A content in words: what it is called, and all that it says. */
public final class ContentWords {
    private static final Map<String, String> YES_OR_NO = Map.of("yes", "sí", "no", "no");

    private ContentWords() {}

    /** What staff call it. */
    public static String name(Content content) {
        if (content instanceof Topic topic) return "Tema " + topic.title();
        if (content instanceof TrafficLightPeriod period)
            return "Semáforo desde el " + SpanishFormats.day(period.from());
        if (content instanceof Hospital hospital) return hospital.name();
        if (content instanceof Programme programme) return "Programa " + programme.name();
        if (content instanceof TelephoneNumber number) return "Número de " + number.name();
        if (content instanceof Utterances utterances) return "Frases de " + utterances.intent();
        return content.key();
    }

    /** All that it says, a line for each part. */
    public static String whole(Content content) {
        if (content instanceof Topic topic) return topic(topic);
        if (content instanceof TrafficLightPeriod period) return period(period);
        if (content instanceof Hospital hospital) return hospital(hospital);
        if (content instanceof Programme programme) return programme(programme);
        if (content instanceof TelephoneNumber number) return number(number);
        if (content instanceof Utterances utterances) return String.join("\n", utterances.sentences());
        if (content instanceof Withdrawn) return "no publicado";
        return content.key();
    }

    private static String topic(Topic topic) {
        String texts = new TreeMap<>(topic.texts())
                .entrySet().stream()
                        .map(text -> "— " + VariantNames.of(text.getKey()) + " —\n"
                                + text.getValue().strip())
                        .collect(Collectors.joining("\n"));
        return lines(
                "Título: " + topic.title(),
                topic.keywords().isEmpty() ? "" : "Palabras clave: " + String.join(", ", topic.keywords()),
                texts);
    }

    private static String period(TrafficLightPeriod period) {
        return lines(
                period.colour() + ", del " + SpanishFormats.day(period.from()) + " al "
                        + SpanishFormats.day(period.to()),
                period.remark().orElse(""),
                "Fuente: " + period.source());
    }

    private static String hospital(Hospital hospital) {
        return lines(
                hospital.name() + ", " + hospital.institution(),
                "Municipio: " + hospital.municipality(),
                labelled("Dirección", hospital.address()),
                labelled("Teléfono", hospital.phone()),
                "Punto: " + hospital.latitude() + ", " + hospital.longitude()
                        + (hospital.buildingKnown() ? " (el edificio)" : " (la cabecera)"),
                "Atiende COVID-19: " + YES_OR_NO.getOrDefault(hospital.attendsCovid(), "no se sabe"),
                "Urgencias: " + YES_OR_NO.getOrDefault(hospital.emergency(), "no se sabe"),
                "Fuente: " + hospital.source());
    }

    private static String programme(Programme programme) {
        return lines(
                programme.name() + ", " + programme.government(),
                "Sector: " + programme.sector() + ", lugar " + (programme.position() + 1),
                "Para quién: " + programme.forWhom(),
                "Qué da: " + programme.gives(),
                "Cómo se pide: " + programme.howToApply(),
                labelled("Teléfono", programme.phone()),
                "Vigencia: " + programme.period(),
                programme.confirmed() ? "Confirmado" : "Por confirmar",
                "Fuente: " + programme.source());
    }

    private static String number(TelephoneNumber number) {
        return lines(
                number.name() + ": " + number.number(),
                "Para qué: " + number.whatFor(),
                labelled("Horario", number.hours()),
                "Sale en: " + String.join(", ", number.shownIn()) + ", lugar " + (number.position() + 1),
                "Fuente: " + number.source());
    }

    private static String labelled(String label, Optional<String> text) {
        return text.map(words -> label + ": " + words).orElse("");
    }

    private static String lines(String... lines) {
        List<String> said = Arrays.stream(lines).filter(line -> !line.isEmpty()).toList();
        return String.join("\n", said);
    }
}
