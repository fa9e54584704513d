package mx.gob.guanajuato.conectate.chatbot.pages.cards.kinds;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.gob.guanajuato.conectate.chatbot.content.ContentCatalog;
import mx.gob.guanajuato.conectate.chatbot.pages.cards.kinds.Field.Option;
import mx.gob.guanajuato.conectate.console.map.StateMap;
import mx.gob.guanajuato.conectate.events.content.Content;
import mx.gob.guanajuato.conectate.events.content.Content.Hospital;
import mx.gob.guanajuato.conectate.events.content.Content.Municipality;
import mx.gob.guanajuato.conectate.events.content.ContentChange;
import mx.gob.guanajuato.conectate.events.conversation.RecognisedIntent;

/** Hospitals: a place on the map, and what a citizen finds there. */
@ApplicationScoped
class HospitalCards implements CardKind {
    private static final Words WORDS = new Words(
            "Hospitales", "hospital", "Agregar un hospital", List.of("Hospital", "Municipio", "Teléfono", "Punto"));
    private static final List<Option> KNOWN =
            List.of(new Option("yes", "Sí"), new Option("no", "No"), new Option("unknown", "No se sabe"));
    private static final List<Option> POINT = List.of(
            new Option("building", "Es el edificio"), new Option("town", "Sólo se conoce la cabecera municipal"));
    private static final String DEGREES = "-?\\d{1,3}(?:\\.\\d{1,8})?";

    private final ContentCatalog catalog;

    HospitalCards(ContentCatalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public String path() {
        return "hospitales";
    }

    @Override
    public String prefix() {
        return "hospital/";
    }

    @Override
    public Words words() {
        return WORDS;
    }

    @Override
    public List<Field> fields() {
        var municipalities = catalog.municipalities().stream()
                .sorted(Comparator.comparing(Municipality::code))
                .map(place -> new Option(place.code(), place.name()))
                .toList();
        return List.of(
                Field.line("nombre", "Nombre"),
                Field.line("institucion", "Institución").saying("Por ejemplo: Secretaría de Salud, IMSS, ISSSTE."),
                Field.choice("municipio", "Municipio", municipalities),
                Field.line("direccion", "Dirección").optional(),
                Field.line("telefono", "Teléfono")
                        .optional()
                        .saying("Llama antes de publicarlo: un número equivocado hace daño."),
                Field.line("latitud", "Latitud")
                        .saying("En grados, por ejemplo 21.12345. También puedes tocar el mapa."),
                Field.line("longitud", "Longitud").saying("En grados, por ejemplo -101.68123."),
                Field.choice("punto", "El punto", POINT),
                Field.choice("covid", "Atiende COVID-19", KNOWN),
                Field.choice("urgencias", "Tiene urgencias", KNOWN)
                        .saying("Si no lo sabes con certeza, elige «No se sabe»: ir en vano puede costar una vida."),
                Field.line("fuente", "Fuente"));
    }

    @Override
    public List<ContentChange> all() {
        return catalog.hospitals().stream()
                .sorted(Comparator.comparing(
                                (ContentChange change) -> hospital(change).municipality())
                        .thenComparing(change -> hospital(change).name()))
                .toList();
    }

    private static Hospital hospital(ContentChange change) {
        return (Hospital) change.body();
    }

    @Override
    public List<String> row(Content card) {
        var hospital = (Hospital) card;
        return List.of(
                hospital.name(),
                municipality(hospital.municipality()),
                hospital.phone().orElse("sin teléfono"),
                hospital.buildingKnown() ? "el edificio" : "la cabecera");
    }

    private String municipality(String code) {
        return catalog.municipality(code).map(Municipality::name).orElse(code);
    }

    @Override
    public Map<String, String> values(Content card) {
        var hospital = (Hospital) card;
        var values = new LinkedHashMap<String, String>();
        values.put("nombre", hospital.name());
        values.put("institucion", hospital.institution());
        values.put("municipio", hospital.municipality());
        values.put("direccion", hospital.address().orElse(""));
        values.put("telefono", hospital.phone().orElse(""));
        values.put("latitud", Double.toString(hospital.latitude()));
        values.put("longitud", Double.toString(hospital.longitude()));
        values.put("punto", hospital.buildingKnown() ? "building" : "town");
        values.put("covid", hospital.attendsCovid());
        values.put("urgencias", hospital.emergency());
        values.put("fuente", hospital.source());
        return values;
    }

    @Override
    public Map<String, String> objections(Map<String, String> values) {
        String phone = values.get("telefono");
        if (!phone.isEmpty() && !PhoneNumbers.looksLikeOne(phone)) return Map.of("telefono", PhoneNumbers.EXPECTED);
        if (!values.get("latitud").matches(DEGREES))
            return Map.of("latitud", "Escribe la latitud en grados con punto decimal, por ejemplo 21.12345.");
        if (!values.get("longitud").matches(DEGREES))
            return Map.of("longitud", "Escribe la longitud en grados con punto decimal, por ejemplo -101.68123.");
        double latitude = Double.parseDouble(values.get("latitud"));
        double longitude = Double.parseDouble(values.get("longitud"));
        if (StateMap.isIn(values.get("municipio"), latitude, longitude)) return Map.of();
        String wanted = municipality(values.get("municipio"));
        return Map.of(
                "latitud",
                StateMap.municipalityAt(latitude, longitude)
                        .map(code -> "El punto cae en " + municipality(code) + ", no en " + wanted
                                + ". Corrige el punto o el municipio.")
                        .orElse("El punto cae fuera del estado. La latitud va de 19.9 a 21.9 y la longitud de -102.1 a"
                                + " -99.6."));
    }

    @Override
    public Content card(String id, Map<String, String> values) {
        return new Hospital(
                id,
                values.get("nombre"),
                values.get("institucion"),
                values.get("municipio"),
                known(values.get("direccion")),
                known(values.get("telefono")),
                Double.parseDouble(values.get("latitud")),
                Double.parseDouble(values.get("longitud")),
                values.get("punto").equals("building"),
                values.get("covid"),
                values.get("urgencias"),
                values.get("fuente"));
    }

    private static Optional<String> known(String value) {
        return Optional.of(value).filter(text -> !text.isEmpty());
    }

    @Override
    public Asked asked(Content card) {
        String code = ((Hospital) card).municipality();
        return new Asked(
                "hospitales " + municipality(code),
                RecognisedIntent.of("hospitals").in(Optional.of(code)));
    }

    @Override
    public boolean hasPoint() {
        return true;
    }
}
