package mx.gob.guanajuato.conectate.chatbot.content;

import mx.gob.guanajuato.conectate.events.content.Content.Figure;
import mx.gob.guanajuato.conectate.events.content.ContentChange;

/** Tens of thousands of figures say the same few things of themselves: each text is held once, not once a figure. */
final class SharedTexts {
    private SharedTexts() {}

    /**
     * The same change with texts that others hold already.
     *
     * @param key under which it is held
     */
    static ContentChange in(ContentChange change, String key) {
        if (!(change.body() instanceof Figure figure) || !key.equals(change.key())) return change;
        var body = new Figure(
                shared(figure.indicator()),
                shared(figure.area()),
                figure.date(),
                figure.value(),
                shared(figure.source()));
        return new ContentChange(
                key, change.revision(), change.validFrom(), change.changedAt(), shared(change.origin()), body);
    }

    private static String shared(String text) {
        return text == null ? null : text.intern();
    }
}
