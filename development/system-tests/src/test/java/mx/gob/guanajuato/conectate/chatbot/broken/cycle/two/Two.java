package mx.gob.guanajuato.conectate.chatbot.broken.cycle.two;

/** Breaks a rule on purpose. */
public class Two {
    public mx.gob.guanajuato.conectate.chatbot.broken.cycle.one.One one;
}
