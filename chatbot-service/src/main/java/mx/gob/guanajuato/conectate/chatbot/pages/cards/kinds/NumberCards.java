package mx.gob.guanajuato.conectate.chatbot.pages.cards.kinds;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import mx.gob.guanajuato.conectate.chatbot.content.ContentCatalog;
import mx.gob.guanajuato.conectate.chatbot.pages.cards.kinds.Field.Option;
import mx.gob.guanajuato.conectate.events.content.Content;
import mx.gob.guanajuato.conectate.events.content.Content.Topic;
import mx.gob.guanajuato.conectate.events.content.ContentChange;
import mx.gob.guanajuato.conectate.events.content.TelephoneNumber;
import mx.gob.guanajuato.conectate.events.conversation.RecognisedIntent;

/** Telephone numbers that the bot tells. A wrong one harms, so somebody has to say that it was called. */
@ApplicationScoped
class NumberCards implements CardKind {
    private static final Words WORDS = new Words(
            "Números de emergencia y de ayuda",
            "número",
            "Agregar un número",
            List.of("Número de", "Se marca", "Sale en", "Lugar"));
    private static final List<Option> CALLED = List.of(new Option("yes", "Sí, contestó quien debe contestar"));
    private static final String NUMBERS = "numbers";
    private static final String FIRST = "emergency-numbers";
    private static final int PLACES = 99;

    private final ContentCatalog catalog;

    NumberCards(ContentCatalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public String path() {
        return "numeros";
    }

    @Override
    public String prefix() {
        return "telephone-number/";
    }

    @Override
    public Words words() {
        return WORDS;
    }

    @Override
    public List<Field> fields() {
        return List.of(
                Field.line("nombre", "Nombre"),
                Field.line("numero", "Número").saying("Como se lee y se marca: 911, 800 123 4567."),
                Field.text("para-que", "Para qué sirve"),
                Field.line("horario", "Horario").optional(),
                Field.choice("sale-en", "Sale en", shownIn()),
                Field.line("lugar", "Lugar en la lista").saying("Un número: con el 1 sale primero."),
                Field.line("fuente", "Fuente"),
                Field.choice("llamada", "¿Llamaste a este número?", CALLED)
                        .saying("Márcalo antes de publicarlo: un número equivocado hace daño."));
    }

    /** The topics that tell numbers, those of several topics together, and whatever a card in force says besides. */
    private List<Option> shownIn() {
        var options = new ArrayList<Option>();
        catalog.topics().stream()
                .filter(topic -> topic.answersWith().equals(NUMBERS))
                .sorted(Comparator.comparing(Topic::intent))
                .forEach(topic -> options.add(new Option(topic.intent(), topic.title())));
        catalog.all(TelephoneNumber.class).stream()
                .map(change -> joined(number(change)))
                .distinct()
                .sorted()
                .filter(joined ->
                        options.stream().noneMatch(option -> option.value().equals(joined)))
                .forEach(joined -> options.add(new Option(joined, titles(List.of(joined.split("\\|"))))));
        return options;
    }

    private static String joined(TelephoneNumber number) {
        return String.join("|", number.shownIn());
    }

    private String titles(List<String> topics) {
        return String.join(
                " y ",
                topics.stream()
                        .map(topic -> catalog.topic(topic).map(Topic::title).orElse(topic))
                        .toList());
    }

    @Override
    public List<ContentChange> all() {
        return catalog.all(TelephoneNumber.class).stream()
                .sorted(Comparator.comparing(change -> number(change).position()))
                .toList();
    }

    private static TelephoneNumber number(ContentChange change) {
        return (TelephoneNumber) change.body();
    }

    @Override
    public List<String> row(Content card) {
        var number = (TelephoneNumber) card;
        return List.of(number.name(), number.number(), titles(number.shownIn()), "" + (number.position() + 1));
    }

    @Override
    public Map<String, String> values(Content card) {
        var number = (TelephoneNumber) card;
        var values = new LinkedHashMap<String, String>();
        values.put("nombre", number.name());
        values.put("numero", number.number());
        values.put("para-que", number.whatFor());
        values.put("horario", number.hours().orElse(""));
        values.put("sale-en", joined(number));
        values.put("lugar", "" + (number.position() + 1));
        values.put("fuente", number.source());
        values.put("llamada", "");
        return values;
    }

    @Override
    public Map<String, String> objections(Map<String, String> values) {
        if (!PhoneNumbers.looksLikeOne(values.get("numero"))) return Map.of("numero", PhoneNumbers.EXPECTED);
        if (!Places.isOne(values.get("lugar"), PLACES)) return Map.of("lugar", Places.expected(PLACES));
        return Map.of();
    }

    @Override
    public Content card(String id, Map<String, String> values) {
        return new TelephoneNumber(
                id,
                Integer.parseInt(values.get("lugar")) - 1,
                values.get("nombre"),
                values.get("numero"),
                values.get("para-que"),
                Optional.of(values.get("horario")).filter(hours -> !hours.isEmpty()),
                List.of(values.get("sale-en").split("\\|")),
                values.get("fuente"));
    }

    @Override
    public Asked asked(Content card) {
        String topic = ((TelephoneNumber) card)
                .shownIn().stream().findFirst().filter(name -> !name.isBlank()).orElse(FIRST);
        String words = catalog.topic(topic).map(Topic::title).orElse(topic).toLowerCase(Locale.ROOT);
        return new Asked(words, RecognisedIntent.of(topic));
    }
}
