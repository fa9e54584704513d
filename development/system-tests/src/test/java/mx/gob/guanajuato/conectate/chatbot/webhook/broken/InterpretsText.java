package mx.gob.guanajuato.conectate.chatbot.webhook.broken;

/** Breaks a rule on purpose. */
public class InterpretsText {
    public Object interpret() {
        return mx.gob.guanajuato.conectate.chatbot.understanding.broken.ReadsAFile.class;
    }
}
