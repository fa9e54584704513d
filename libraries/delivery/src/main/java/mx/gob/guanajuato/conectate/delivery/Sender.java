package mx.gob.guanajuato.conectate.delivery;

import mx.gob.guanajuato.conectate.delivery.surroundings.BroadcastControl;
import mx.gob.guanajuato.conectate.delivery.surroundings.LastWord;
import mx.gob.guanajuato.conectate.events.Topic;
import mx.gob.guanajuato.conectate.events.Topics;

/**
 * Which messages a service sends.
 *
 * @param outbound the topic that they lie on
 * @param group the consumer group of the service's instances, e.g. {@code chatbot-delivery}
 * @param control who knows which broadcasts go on
 * @param lastWord who knows, when a message's moment is here, whether and in which form it goes
 * @param doubt what is done with a message of which nobody knows whether Meta took it
 */
public record Sender(Topic outbound, String group, Doubt doubt, BroadcastControl control, LastWord lastWord) {

    /** Twice or never: in doubt one of the two has to be risked. */
    public enum Doubt {
        /** It goes again after the grace period: an answer is better twice than never. */
        RESEND,
        /** It never goes again: a broadcast is better never than twice. */
        NEVER_RESEND
    }

    /** The answers of the chatbot. */
    public static Sender answers(String group) {
        return new Sender(Topics.OUTBOUND_ANSWERS, group, Doubt.RESEND, BroadcastControl.NONE, LastWord.AS_WRITTEN);
    }

    /** The contents of broadcasts. */
    public static Sender broadcasts(String group, BroadcastControl control, LastWord lastWord) {
        return new Sender(Topics.OUTBOUND_BROADCASTS, group, Doubt.NEVER_RESEND, control, lastWord);
    }
}
