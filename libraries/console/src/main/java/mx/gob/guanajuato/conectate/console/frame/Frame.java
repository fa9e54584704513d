package mx.gob.guanajuato.conectate.console.frame;

import io.smallrye.config.SmallRyeConfig;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import mx.gob.guanajuato.conectate.console.access.CurrentStaff;
import mx.gob.guanajuato.conectate.console.settings.ConsoleSettings;
import mx.gob.guanajuato.conectate.console.staff.Actor;
import mx.gob.guanajuato.conectate.console.staff.Role;
import mx.gob.guanajuato.conectate.console.staff.StaffDirectory;

/** What the template of the frame asks about the request at hand. */
@ApplicationScoped
@Named("frame")
public class Frame {
    private static final String DEMO = "demo";

    private final CurrentStaff staff;
    private final StaffDirectory colleagues;
    private final ConsoleSettings settings;
    private final RoutingContext http;
    private final Clock clock;
    private final boolean demo;
    private final String version = StyleSheet.version();

    Frame(
            CurrentStaff staff,
            StaffDirectory colleagues,
            ConsoleSettings settings,
            RoutingContext http,
            Clock clock,
            SmallRyeConfig config) {
        this.staff = staff;
        this.colleagues = colleagues;
        this.settings = settings;
        this.http = http;
        this.clock = clock;
        this.demo = config.getProfiles().contains(DEMO);
    }

    /**
     * A part of the console in the navigation.
     *
     * @param current whether the page at hand is part of it
     */
    public record Section(String title, String address, boolean current) {}

    /** Whether somebody is logged in. */
    public boolean isLoggedIn() {
        return staff.find().isPresent();
    }

    /** Who is logged in, as colleagues call the person. */
    public String getFullName() {
        return staff.find().map(Actor::fullName).orElse("");
    }

    /** Whether everything here is for trying. */
    public boolean isDemo() {
        return demo;
    }

    /** Changes whenever the style sheet or the script does, so that no browser shows an old one. */
    public String getVersion() {
        return version;
    }

    /** "hace 5 min", or the moment. */
    public String ago(Instant moment) {
        return SpanishFormats.ago(moment, clock.instant());
    }

    /** "Ana Ruiz", of the user name that a change bears. */
    public String person(String user) {
        return colleagues.nameOf(user);
    }

    /** The privacy office's page, which one service has. */
    public String getPrivacyAddress() {
        return resolve(settings.chatbotAddress()) + "/administracion/privacidad";
    }

    /** The parts that the person may use, in their order. */
    public List<Section> getSections() {
        return staff.find().map(this::sections).orElse(List.of());
    }

    private List<Section> sections(Actor actor) {
        return Stream.of(
                        section(actor.is(Role.COMUNICACION), "Contenido", settings.chatbotAddress(), "/contenido"),
                        section(actor.is(Role.COMUNICACION), "Envíos", settings.broadcastAddress(), "/envios"),
                        section(
                                actor.is(Role.ANALISIS) || actor.is(Role.COMUNICACION),
                                "Resultados",
                                settings.metricsAddress(),
                                "/resultados"),
                        section(actor.is(Role.ADMINISTRACION), "Administración", "", "/administracion"))
                .flatMap(List::stream)
                .toList();
    }

    private List<Section> section(boolean permitted, String title, String address, String path) {
        if (!permitted) return List.of();
        boolean current = http.normalizedPath().startsWith(path);
        return List.of(new Section(title, resolve(address) + path, current));
    }

    /** A port alone is one of the host that the browser asked. */
    private String resolve(String address) {
        if (!address.startsWith(":")) return address;
        var asked = http.request().authority();
        if (asked == null) return "";
        String host = asked.host();
        return http.request().scheme() + "://" + (host.contains(":") ? "[" + host + "]" : host) + address;
    }
}
