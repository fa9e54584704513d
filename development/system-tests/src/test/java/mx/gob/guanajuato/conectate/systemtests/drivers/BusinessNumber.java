package mx.gob.guanajuato.conectate.systemtests.drivers;

import java.util.Locale;

/** The two numbers that citizens write to. */
public enum BusinessNumber {
    /** 477 919 0712, which answers questions. */
    CHATBOT("100000000000712"),
    /** 477 853 1729, Conéctate GTO, which broadcasts come from. */
    CONECTATE("100000000001729");

    private final String phoneNumberId;

    BusinessNumber(String phoneNumberId) {
        this.phoneNumberId = phoneNumberId;
    }

    /** Meta's id of the number. */
    public String phoneNumberId() {
        return phoneNumberId;
    }

    String nameInSimulator() {
        return name().toLowerCase(Locale.ROOT);
    }
}
