package mx.gob.guanajuato.conectate.chatbot.answers;

import java.util.List;
import mx.gob.guanajuato.conectate.events.conversation.RecognisedIntent;

/** What stands below an answer's text. */
public sealed interface Ending {
    <T> T fold(Cases<T> cases);

    /** One way for each kind of ending. */
    interface Cases<T> {
        T followUps();

        T buttons(List<Next> buttons);

        T list(String button, List<Next> rows);

        T locationRequest();
    }

    /**
     * Something to tap, and what it asks.
     *
     * @param description below the title in a list; may be empty
     */
    record Next(String title, String description, RecognisedIntent asks) {
        /** Without a description. */
        public static Next of(String title, RecognisedIntent asks) {
            return new Next(title, "", asks);
        }
    }

    /** The buttons that the topic's file names. */
    record FollowUps() implements Ending {
        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.followUps();
        }
    }

    /** At most three buttons; none: the text alone. */
    record Buttons(List<Next> buttons) implements Ending {
        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.buttons(buttons);
        }
    }

    /** At most ten rows, behind a button of that title. */
    record Rows(String button, List<Next> rows) implements Ending {
        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.list(button, rows);
        }
    }

    /** A button that sends the citizen's location. */
    record LocationRequest() implements Ending {
        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.locationRequest();
        }
    }
}
