package mx.gob.guanajuato.conectate.chatbot.pages.cards;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.gob.guanajuato.conectate.chatbot.content.Publishing;
import mx.gob.guanajuato.conectate.chatbot.content.history.WordChanges.Piece;
import mx.gob.guanajuato.conectate.chatbot.pages.DraftView;
import mx.gob.guanajuato.conectate.chatbot.pages.cards.kinds.Field;

/**
 * The page of a card.
 *
 * @param wrong by the field's name
 * @param told what is wrong besides the fields
 * @param against what was typed against what somebody else published meanwhile
 * @param tried whether the phone shows the form instead of what is in force
 */
record CardView(
        Card card,
        CardForm form,
        Map<String, String> wrong,
        String told,
        List<Piece> against,
        DraftView draft,
        Optional<MapView> map,
        String done,
        boolean tried) {
    /** A field with what stands in it. */
    record Filled(Field field, String value, String error) {
        public boolean is(String option) {
            return option.equals(value);
        }

        /** The ids of what is said of it; empty: nothing is. */
        public String getDescribedBy() {
            return Stream.of(field.hint().isEmpty() ? "" : "h-", error.isEmpty() ? "" : "e-")
                    .filter(kind -> !kind.isEmpty())
                    .map(kind -> kind + field.name())
                    .collect(Collectors.joining(" "));
        }
    }

    CardView told(String words) {
        return new CardView(card, form, wrong, words, against, draft, map, done, tried);
    }

    CardView against(List<Piece> pieces) {
        return new CardView(card, form, wrong, told, pieces, draft, map, done, tried);
    }

    CardView done(String words) {
        return new CardView(card, form, wrong, told, against, draft, map, words, tried);
    }

    public List<Filled> getFields() {
        return card.kind().fields().stream()
                .map(field -> new Filled(
                        field, form.values().getOrDefault(field.name(), ""), wrong.getOrDefault(field.name(), "")))
                .toList();
    }

    public String getTitle() {
        String name = form.values().values().stream().findFirst().orElse("");
        return name.isEmpty() ? card.kind().words().add() : name;
    }

    public String getAddress() {
        return "/contenido/fichas/" + card.kind().path() + "/" + card.id();
    }

    public String getKeep() {
        return getAddress() + "/borrador";
    }

    public String getHistory() {
        return "/contenido/historial/" + card.key();
    }

    public boolean isInForce() {
        return card.inForce().isPresent();
    }

    public boolean isWithdrawn() {
        return card.change().isPresent() && !isInForce();
    }

    public String getAuthor() {
        return card.change().flatMap(Publishing::author).orElse("el servicio");
    }

    public boolean isRefused() {
        return !wrong.isEmpty() || !told.isEmpty();
    }
}
