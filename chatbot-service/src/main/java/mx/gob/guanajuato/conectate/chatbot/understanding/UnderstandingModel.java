package mx.gob.guanajuato.conectate.chatbot.understanding;

/** Something that reads what citizens write. */
public interface UnderstandingModel {
    /** Tells this model from every other; each interaction carries it. */
    String version();

    /** What a text asks for. */
    Reading read(Utterance utterance);
}
