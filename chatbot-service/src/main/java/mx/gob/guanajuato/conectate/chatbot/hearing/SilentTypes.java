package mx.gob.guanajuato.conectate.chatbot.hearing;

import java.util.Set;

/** The types of messages that nobody waits for an answer to: a reaction, a deleted message, news of the system. */
public final class SilentTypes {
    private static final Set<String> ALL = Set.of("reaction", "system", "revoke", "deleted", "call_log");

    private SilentTypes() {}

    /** Whether a type is one of them. */
    public static boolean contain(String type) {
        return ALL.contains(type);
    }
}
