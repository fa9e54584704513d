package mx.gob.guanajuato.conectate.broadcast.pages.compose;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import mx.gob.guanajuato.conectate.console.phone.PhonePreview;
import mx.gob.guanajuato.conectate.events.broadcast.Broadcast;
import mx.gob.guanajuato.conectate.events.broadcast.Broadcast.State;
import mx.gob.guanajuato.conectate.events.broadcast.BroadcastContent;
import mx.gob.guanajuato.conectate.events.media.MediaEvent.Kept;
import mx.gob.guanajuato.conectate.whatsapp.message.ButtonsMessage;

/**
 * What the page shows.
 *
 * @param id of the draft that is written on; blank: a new one
 * @param seen its revision when it was opened
 * @param file that was given
 * @param wrong by the ids of the fields: why one cannot be taken
 * @param content as far as it could be read
 * @param now the broadcast as somebody else left it meanwhile; empty: nobody did
 */
record ComposeView(
        String id,
        int seen,
        Filled form,
        Optional<Kept> file,
        Map<String, String> wrong,
        Optional<BroadcastContent> content,
        Optional<Broadcast> now) {
    private static final Map<String, String> ANSWERED = TopicNames.of(
            "unsubscribe",
            "subscribe",
            "menu",
            "confirmed-cases",
            "traffic-light",
            "hospitals",
            "vaccines",
            "support-programmes",
            "symptoms",
            "person");

    static ComposeView fresh() {
        return new ComposeView("", 0, Filled.empty(), Optional.empty(), Map.of(), Optional.empty(), Optional.empty());
    }

    /** The same, not kept because it is now so; whoever keeps it again has seen both. */
    ComposeView changedMeanwhile(Broadcast theirs) {
        return new ComposeView(id, theirs.revision(), form, file, wrong, content, Optional.of(theirs));
    }

    /** A quick reply as it stands in the form. */
    record ReplyRow(int number, String title, String asks, String wrongTitle, String wrongTopic) {}

    public List<ReplyRow> getReplies() {
        return IntStream.rangeClosed(1, ButtonsMessage.MAX_BUTTONS)
                .mapToObj(n -> new ReplyRow(
                        n,
                        form.get("boton" + (n - 1)),
                        form.get("tema" + (n - 1)),
                        wrongIn("boton" + n),
                        wrongIn("tema" + n)))
                .toList();
    }

    /** What a quick reply may ask the bot. */
    public Map<String, String> getTopics() {
        return ANSWERED;
    }

    public Optional<PhonePreview> getPhone() {
        return content.map(Shown::of);
    }

    public boolean isChanged() {
        return now.isPresent();
    }

    /** Whether it is no draft any more, so that nothing can be written on it. */
    public boolean isGone() {
        return now.filter(theirs -> theirs.state() != State.DRAFT).isPresent();
    }

    /** What somebody else wrote meanwhile. */
    public Optional<PhonePreview> getTheirs() {
        return now.map(theirs -> Shown.of(theirs.content()));
    }

    public boolean isFailed() {
        return isChanged() || !wrong.isEmpty();
    }

    public List<Map.Entry<String, String>> getFaults() {
        return List.copyOf(wrong.entrySet());
    }

    /** Why a field cannot be taken; empty: it can. */
    public String wrongIn(String field) {
        return wrong.getOrDefault(field, "");
    }

    /** Whether what is folded has to be open. */
    public boolean isWithPlace() {
        return form.has("lugar") || wrong.containsKey("lugar") || wrong.containsKey("latitud");
    }

    public boolean isWithEvent() {
        return List.of("evento", "empieza", "termina", "registro", "calendario").stream()
                .anyMatch(field -> form.has(field) || wrong.containsKey(field));
    }

    public boolean isWithButtons() {
        return form.has("boton0")
                || form.has("boton1")
                || form.has("boton2")
                || form.has("enlace")
                || form.has("enlaceDice");
    }

    public boolean isAlert() {
        return form.is("proposito", "alerta");
    }

    public String getTemplate() {
        return form.get("plantilla");
    }
}
