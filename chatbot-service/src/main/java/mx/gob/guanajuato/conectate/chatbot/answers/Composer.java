package mx.gob.guanajuato.conectate.chatbot.answers;

/** Puts one kind of answer together; a topic names it in {@code answersWith}. */
public interface Composer {
    /** The word by which a topic asks for this composer in {@code answersWith}. */
    String name();

    /** The answer to one question. */
    Answer compose(Question question);
}
