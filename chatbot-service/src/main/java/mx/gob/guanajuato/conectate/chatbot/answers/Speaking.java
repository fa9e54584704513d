package mx.gob.guanajuato.conectate.chatbot.answers;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mx.gob.guanajuato.conectate.chatbot.choices.Choice;
import mx.gob.guanajuato.conectate.events.content.Content.Topic.FollowUp;
import mx.gob.guanajuato.conectate.events.conversation.RecognisedIntent;
import mx.gob.guanajuato.conectate.events.conversation.RecognisedIntent.Wanted;
import mx.gob.guanajuato.conectate.whatsapp.message.ButtonsMessage;
import mx.gob.guanajuato.conectate.whatsapp.message.ButtonsMessage.Button;
import mx.gob.guanajuato.conectate.whatsapp.message.ListMessage;
import mx.gob.guanajuato.conectate.whatsapp.message.ListMessage.Row;
import mx.gob.guanajuato.conectate.whatsapp.message.LocationRequestMessage;
import mx.gob.guanajuato.conectate.whatsapp.message.OutgoingMessage;
import mx.gob.guanajuato.conectate.whatsapp.message.TextMessage;

/** An answer as the messages that say it, within Meta's limits. */
record Speaking(Question question, String text) implements Ending.Cases<List<OutgoingMessage>> {
    static List<OutgoingMessage> messages(Question question, Answer answer) {
        var said = answer.ending().fold(new Speaking(question, answer.text()));
        return Stream.concat(answer.pins().stream(), said.stream()).toList();
    }

    @Override
    public List<OutgoingMessage> followUps() {
        var buttons = question.topic().followUps().stream()
                .flatMap(followUp -> next(followUp).stream())
                .limit(ButtonsMessage.MAX_BUTTONS)
                .toList();
        return buttons(buttons);
    }

    @Override
    public List<OutgoingMessage> buttons(List<Ending.Next> buttons) {
        if (buttons.isEmpty()) return List.copyOf(TextMessage.split(text, false));
        var taps = buttons.stream()
                .map(next -> new Button(Choice.id(next.asks()), fit(next.title(), Button.MAX_TITLE)))
                .toList();
        return ButtonsMessage.split(text, taps);
    }

    @Override
    public List<OutgoingMessage> list(String button, List<Ending.Next> rows) {
        var taps = rows.stream()
                .map(next -> new Row(
                        Choice.id(next.asks()),
                        fit(next.title(), Row.MAX_TITLE),
                        Optional.of(fit(next.description(), Row.MAX_DESCRIPTION))
                                .filter(given -> !given.isBlank())))
                .toList();
        return ListMessage.split(text, button, taps);
    }

    @Override
    public List<OutgoingMessage> locationRequest() {
        return LocationRequestMessage.split(text);
    }

    /** A title of staff's that is too long for a button shows its beginning: better than no answer. */
    private static String fit(String title, int longest) {
        return title.length() <= longest
                ? title
                : title.substring(0, longest - 1).stripTrailing() + "…";
    }

    private Optional<Ending.Next> next(FollowUp followUp) {
        var asks = RecognisedIntent.of(followUp.asks());
        boolean aboutOne = question.municipality().isPresent();
        Optional<RecognisedIntent> placed =
                switch (followUp.where()) {
                    case SAME -> Optional.of(asks.in(question.municipality()));
                    case MINE ->
                        aboutOne ? Optional.empty() : Optional.of(asks.wanting(Optional.of(Wanted.MUNICIPALITY)));
                    case STATE -> aboutOne ? Optional.of(asks) : Optional.empty();
                    case NEAR -> Optional.of(asks.wanting(Optional.of(Wanted.LOCATION)));
                    case UNKNOWN -> Optional.empty();
                };
        return placed.map(question -> Ending.Next.of(followUp.title(), question));
    }
}
