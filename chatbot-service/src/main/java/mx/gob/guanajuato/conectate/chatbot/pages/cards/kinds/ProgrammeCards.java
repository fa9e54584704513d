package mx.gob.guanajuato.conectate.chatbot.pages.cards.kinds;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import mx.gob.guanajuato.conectate.chatbot.content.ContentCatalog;
import mx.gob.guanajuato.conectate.chatbot.pages.cards.kinds.Field.Option;
import mx.gob.guanajuato.conectate.events.content.Content;
import mx.gob.guanajuato.conectate.events.content.ContentChange;
import mx.gob.guanajuato.conectate.events.content.Programme;
import mx.gob.guanajuato.conectate.events.content.Sector;
import mx.gob.guanajuato.conectate.events.conversation.RecognisedIntent;

/** Support programmes, by sector, in the order in which the bot tells them. */
@ApplicationScoped
class ProgrammeCards implements CardKind {
    private static final Words WORDS = new Words(
            "Programas de apoyo",
            "programa",
            "Agregar un programa",
            List.of("Programa", "Sector", "Lugar", "Confirmado"));
    private static final List<Option> CONFIRMED =
            List.of(new Option("yes", "Sí, leí la fuente"), new Option("no", "No: el bot dirá que se pregunte"));
    private static final int TOLD_AT_ONCE = 2;
    private static final int PLACES = 50;

    private final ContentCatalog catalog;

    ProgrammeCards(ContentCatalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public String path() {
        return "programas";
    }

    @Override
    public String prefix() {
        return "programme/";
    }

    @Override
    public Words words() {
        return WORDS;
    }

    @Override
    public List<Field> fields() {
        var sectors = catalog.sectors().stream()
                .sorted(Comparator.comparing(Sector::title))
                .map(sector -> new Option(sector.id(), sector.title()))
                .toList();
        return List.of(
                Field.line("nombre", "Nombre"),
                Field.choice("sector", "Sector", sectors),
                Field.line("lugar", "Lugar en la lista")
                        .saying("Un número: con el 1 sale primero. El bot cuenta dos programas a la vez."),
                Field.line("gobierno", "Quién lo da").saying("Por ejemplo: estatal, federal."),
                Field.text("para-quien", "Para quién es"),
                Field.text("que-da", "Qué da"),
                Field.text("como-se-pide", "Cómo se pide"),
                Field.line("telefono", "Teléfono").optional(),
                Field.line("vigencia", "Vigencia").saying("Por ejemplo: 2021, o hasta agotar recursos."),
                Field.choice("confirmado", "¿Está confirmado?", CONFIRMED),
                Field.line("fuente", "Fuente"));
    }

    @Override
    public List<ContentChange> all() {
        return catalog.all(Programme.class).stream()
                .sorted(Comparator.comparing(
                                (ContentChange change) -> programme(change).sector())
                        .thenComparing(change -> programme(change).position()))
                .toList();
    }

    private static Programme programme(ContentChange change) {
        return (Programme) change.body();
    }

    @Override
    public List<String> row(Content card) {
        var programme = (Programme) card;
        return List.of(
                programme.name(),
                sector(programme.sector()),
                "" + (programme.position() + 1),
                programme.confirmed() ? "sí" : "no");
    }

    private String sector(String id) {
        return catalog.sector(id).map(Sector::title).orElse(id);
    }

    @Override
    public Map<String, String> values(Content card) {
        var programme = (Programme) card;
        var values = new LinkedHashMap<String, String>();
        values.put("nombre", programme.name());
        values.put("sector", programme.sector());
        values.put("lugar", "" + (programme.position() + 1));
        values.put("gobierno", programme.government());
        values.put("para-quien", programme.forWhom());
        values.put("que-da", programme.gives());
        values.put("como-se-pide", programme.howToApply());
        values.put("telefono", programme.phone().orElse(""));
        values.put("vigencia", programme.period());
        values.put("confirmado", programme.confirmed() ? "yes" : "no");
        values.put("fuente", programme.source());
        return values;
    }

    @Override
    public Map<String, String> objections(Map<String, String> values) {
        if (!Places.isOne(values.get("lugar"), PLACES)) return Map.of("lugar", Places.expected(PLACES));
        String phone = values.get("telefono");
        return phone.isEmpty() || PhoneNumbers.looksLikeOne(phone)
                ? Map.of()
                : Map.of("telefono", PhoneNumbers.EXPECTED);
    }

    @Override
    public Content card(String id, Map<String, String> values) {
        return new Programme(
                id,
                values.get("sector"),
                Integer.parseInt(values.get("lugar")) - 1,
                values.get("nombre"),
                values.get("gobierno"),
                values.get("para-quien"),
                values.get("que-da"),
                values.get("como-se-pide"),
                Optional.of(values.get("telefono")).filter(phone -> !phone.isEmpty()),
                values.get("vigencia"),
                values.get("confirmado").equals("yes"),
                values.get("fuente"));
    }

    /** The page of the sector's list on which it is told. */
    @Override
    public Asked asked(Content card) {
        var programme = (Programme) card;
        long before = catalog.all(Programme.class).stream()
                .map(ProgrammeCards::programme)
                .filter(other -> other.sector().equals(programme.sector())
                        && !other.id().equals(programme.id())
                        && other.position() < programme.position())
                .count();
        int page = (int) before / TOLD_AT_ONCE + 1;
        return new Asked(
                "apoyos para " + sector(programme.sector()).toLowerCase(Locale.ROOT),
                RecognisedIntent.of("support-programmes")
                        .forSector(Optional.of(programme.sector()))
                        .onPage(page));
    }
}
