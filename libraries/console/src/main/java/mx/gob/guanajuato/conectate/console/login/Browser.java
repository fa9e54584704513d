package mx.gob.guanajuato.conectate.console.login;

import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Map;

/** Where a login comes from, in words by which somebody knows their own browser again. */
final class Browser {
    /** In this order: Edge calls itself Chrome, and Chrome calls itself Safari. */
    private static final List<Map.Entry<String, String>> PROGRAMS = List.of(
            Map.entry("Edg", "Edge"),
            Map.entry("Firefox", "Firefox"),
            Map.entry("Chrom", "Chrome"),
            Map.entry("Safari", "Safari"));

    private static final List<Map.Entry<String, String>> SYSTEMS = List.of(
            Map.entry("Android", "Android"),
            Map.entry("iPhone", "iPhone"),
            Map.entry("iPad", "iPad"),
            Map.entry("Windows", "Windows"),
            Map.entry("Mac OS", "Mac"),
            Map.entry("Linux", "Linux"));

    private Browser() {}

    static String of(RoutingContext http) {
        String agent = http.request().getHeader("User-Agent");
        if (agent == null) return "Navegador desconocido";
        return named(PROGRAMS, agent, "Navegador") + " en " + named(SYSTEMS, agent, "sistema desconocido");
    }

    static String addressOf(RoutingContext http) {
        return http.request().remoteAddress().hostAddress();
    }

    private static String named(List<Map.Entry<String, String>> names, String agent, String other) {
        return names.stream()
                .filter(name -> agent.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(other);
    }
}
