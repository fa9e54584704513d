package mx.gob.guanajuato.conectate.chatbot.understanding.broken;

/** Breaks a rule on purpose. */
public class ReadsAFile {
    public java.io.File file;
}
