package mx.gob.guanajuato.conectate.chatbot.pages.cards.kinds;

import java.util.List;
import java.util.Map;
import mx.gob.guanajuato.conectate.events.content.Content;
import mx.gob.guanajuato.conectate.events.content.ContentChange;
import mx.gob.guanajuato.conectate.events.conversation.RecognisedIntent;

/** One kind of card: its fields, its rules, and how a citizen asks for it. */
public interface CardKind {
    /** What it is called. */
    record Words(String plural, String one, String add, List<String> columns) {}

    /** A citizen's question that the card is part of the answer to. */
    record Asked(String words, RecognisedIntent intent) {}

    /** Its name in addresses. */
    String path();

    /** Its contents' keys begin so. */
    String prefix();

    Words words();

    /** In the order of the form. */
    List<Field> fields();

    /** The cards in force, in the order of the list. */
    List<ContentChange> all();

    /** What the list shows of a card: the first is its name. */
    List<String> row(Content card);

    /** A card as its fields. */
    Map<String, String> values(Content card);

    /** What is wrong besides what each field says of itself, by the field's name. */
    Map<String, String> objections(Map<String, String> values);

    /** The card that was typed. Only where nothing is wrong. */
    Content card(String id, Map<String, String> values);

    /** How it is asked for. */
    Asked asked(Content card);

    /** Whether its fields {@code latitud} and {@code longitud} are a point in the state. */
    default boolean hasPoint() {
        return false;
    }
}
