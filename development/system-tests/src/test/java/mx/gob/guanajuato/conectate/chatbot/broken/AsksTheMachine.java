package mx.gob.guanajuato.conectate.chatbot.broken;

/** Breaks a rule on purpose. */
public class AsksTheMachine {
    public Object now() throws InterruptedException {
        Thread.sleep(0);
        System.out.println();
        return java.time.Instant.now();
    }
}
