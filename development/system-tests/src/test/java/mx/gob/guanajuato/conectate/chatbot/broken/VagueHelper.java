package mx.gob.guanajuato.conectate.chatbot.broken;

/** Breaks a rule on purpose. */
public class VagueHelper {
    @jakarta.inject.Inject
    Object injected;
}
