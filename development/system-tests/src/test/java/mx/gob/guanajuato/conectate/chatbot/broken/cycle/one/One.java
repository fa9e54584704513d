package mx.gob.guanajuato.conectate.chatbot.broken.cycle.one;

/** Breaks a rule on purpose. */
public class One {
    public mx.gob.guanajuato.conectate.chatbot.broken.cycle.two.Two two;
}
