package mx.gob.guanajuato.conectate.chatbot.models;

/** Why a model is not taken; one line without a path of this machine. */
final class RefusedModel extends Exception {
    private static final long serialVersionUID = 1;

    RefusedModel(String reason) {
        super(reason);
    }
}
