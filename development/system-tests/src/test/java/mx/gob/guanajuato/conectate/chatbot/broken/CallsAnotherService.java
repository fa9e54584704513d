package mx.gob.guanajuato.conectate.chatbot.broken;

import mx.gob.guanajuato.conectate.broadcast.broken.AnotherService;

/** Breaks a rule on purpose. */
public class CallsAnotherService {
    public Object other() {
        return new AnotherService();
    }
}
