package mx.gob.guanajuato.conectate.chatbot.models;

/** For tests: leaves the service as it started, so that no other test reads with a model of a few sentences. */
public final class PackagedModel {
    private PackagedModel() {}

    public static void useAgain(ModelInUse model) {
        model.use(new ModelFiles(() -> "models").packaged());
    }
}
