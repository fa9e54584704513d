package mx.gob.guanajuato.conectate.chatbot.hearing;

import mx.gob.guanajuato.conectate.chatbot.choices.Choice;
import mx.gob.guanajuato.conectate.events.conversation.RecognisedIntent.GeoPoint;

/** What a message says, whatever type Meta gave it. */
public sealed interface Said {
    <T> T fold(Cases<T> cases);

    /** One way for each. */
    interface Cases<T> {
        T text(String text);

        T correction(String text);

        T choice(Choice choice);

        T place(GeoPoint point);

        T unread(String topic);

        T nothing();
    }

    /** Words: a text, a caption, the title of a button that is not ours. */
    record Text(String text) implements Said {
        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.text(text);
        }
    }

    /** The new words of a message that was sent before. */
    record Correction(String text) implements Said {
        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.correction(text);
        }
    }

    /** A tap on one of our buttons or rows. */
    record Tap(Choice choice) implements Said {
        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.choice(choice);
        }
    }

    /** A point on the map. */
    record Place(GeoPoint point) implements Said {
        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.place(point);
        }
    }

    /**
     * Something that we do not read.
     *
     * @param topic the one that says so
     */
    record Unread(String topic) implements Said {
        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.unread(topic);
        }
    }

    /** Nothing that waits for an answer: a reaction, a deleted message, news of the system. */
    record Nothing() implements Said {
        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.nothing();
        }
    }
}
