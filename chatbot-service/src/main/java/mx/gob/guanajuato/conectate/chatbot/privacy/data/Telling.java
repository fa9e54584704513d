package mx.gob.guanajuato.conectate.chatbot.privacy.data;

import java.io.IOException;

/** Takes down what is found of a citizen, one kind after the other. */
interface Telling {
    /** What follows is of this kind. */
    void begin(Kind kind) throws IOException;

    void found(Found one) throws IOException;

    /**
     * That is all.
     *
     * @param whole whether nothing was left out for being too much
     */
    void end(boolean whole) throws IOException;
}
