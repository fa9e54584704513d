package mx.gob.guanajuato.conectate.chatbot.pages;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import mx.gob.guanajuato.conectate.console.frame.SpanishFormats;
import mx.gob.guanajuato.conectate.events.content.Content;
import mx.gob.guanajuato.conectate.events.content.Content.Topic;
import mx.gob.guanajuato.conectate.events.content.Content.Withdrawn;
import mx.gob.guanajuato.conectate.events.content.TrafficLightPeriod;

/** A content in words: what it is called, and all that it says. */
public final class ContentWords {
    private ContentWords() {}

    public static String name(Content content) {
        if (content instanceof Topic topic) return "Tema " + topic.title();
        if (content instanceof TrafficLightPeriod period)
            return "Semáforo desde el " + SpanishFormats.day(period.from());
        return content.key();
    }

    public static String whole(Content content) {
        if (content instanceof Topic topic)
            return "Título: " + topic.title() + "\n" + texts(new TreeMap<>(topic.texts()));
        if (content instanceof TrafficLightPeriod period)
            return period.colour() + ", del " + SpanishFormats.day(period.from()) + " al "
                    + SpanishFormats.day(period.to()) + "\n"
                    + period.remark().map(remark -> remark + "\n").orElse("") + "Fuente: " + period.source();
        if (content instanceof Withdrawn) return "no publicado";
        return content.key();
    }

    private static String texts(Map<String, String> texts) {
        return texts.entrySet().stream()
                .map(text -> "— " + text.getKey() + " —\n" + text.getValue().strip())
                .collect(Collectors.joining("\n"));
    }
}
