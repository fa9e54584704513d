package mx.gob.guanajuato.conectate.chatbot.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Where staff edit a content. */
public final class Subjects {
    private static final Map<String, String> PAGES = Map.of(
            "topic", "/contenido/temas/",
            "figures", "/contenido/cifras?dia=",
            "utterances", "/contenido/frases/",
            "hospital", "/contenido/fichas/hospitales/",
            "programme", "/contenido/fichas/programas/",
            "telephone-number", "/contenido/fichas/numeros/");

    private static final String TRAFFIC_LIGHT = "/contenido/semaforo?periodo=";

    private Subjects() {}

    /** The page of a content's key, or of {@code figures/<day>}. */
    public static String page(String subject) {
        int slash = subject.indexOf('/');
        String id = URLEncoder.encode(subject.substring(slash + 1), StandardCharsets.UTF_8)
                .replace("+", "%20");
        return PAGES.getOrDefault(subject.substring(0, Math.max(0, slash)), TRAFFIC_LIGHT) + id;
    }

    /** The same page with the draft in it. */
    public static String draft(String subject) {
        String page = page(subject);
        return page + (page.contains("?") ? "&" : "?") + "borrador=si";
    }
}
