package mx.gob.guanajuato.conectate.chatbot.broken;

/** Breaks a rule on purpose. */
public class MakesPseudonyms {
    public javax.crypto.Mac mac;
}
