package mx.gob.guanajuato.conectate.chatbot.conversation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mx.gob.guanajuato.conectate.chatbot.choices.Choice;
import mx.gob.guanajuato.conectate.chatbot.hearing.Said;
import mx.gob.guanajuato.conectate.chatbot.understanding.Asked;
import mx.gob.guanajuato.conectate.chatbot.understanding.Reading;
import mx.gob.guanajuato.conectate.chatbot.understanding.UnderstandingModel;
import mx.gob.guanajuato.conectate.chatbot.understanding.Utterance;
import mx.gob.guanajuato.conectate.events.conversation.CitizenIntents.Session;
import mx.gob.guanajuato.conectate.events.conversation.Interaction.Understood;
import mx.gob.guanajuato.conectate.events.conversation.RecognisedIntent;
import mx.gob.guanajuato.conectate.events.conversation.RecognisedIntent.GeoPoint;

/** What each thing that can be said asks for; empty: nothing, and nobody waits for an answer. */
record ReadingCases(UnderstandingModel model, Session session, LocalDate day) implements Said.Cases<Optional<Reading>> {
    /** A point on the map asks what is near it. */
    private static final String NEAR = "hospitals";

    @Override
    public Optional<Reading> text(String text) {
        return Optional.of(model.read(new Utterance(text, session.lastIntents(), session.municipality(), day)));
    }

    /** Who mends a word gets no second answer to the same question. */
    @Override
    public Optional<Reading> correction(String text) {
        return text(text).filter(reading -> !saysTheSame(reading.asked()));
    }

    private boolean saysTheSame(List<Asked> asked) {
        RecognisedIntent only = asked.get(0).intent();
        return asked.size() == 1
                && session.lastIntent().equals(Optional.of(only.intent()))
                && only.municipality().or(session::municipality).equals(session.municipality());
    }

    @Override
    public Optional<Reading> choice(Choice choice) {
        return Optional.of(Reading.of(List.of(new Asked(choice.asks(), choice.wholeState())), Understood.BUTTON));
    }

    @Override
    public Optional<Reading> place(GeoPoint point) {
        var asked = new Asked(RecognisedIntent.of(NEAR).near(point), true);
        return Optional.of(Reading.of(List.of(asked), Understood.LOCATION));
    }

    @Override
    public Optional<Reading> unread(String topic) {
        return Optional.of(Reading.notRead(topic));
    }

    @Override
    public Optional<Reading> nothing() {
        return Optional.empty();
    }
}
