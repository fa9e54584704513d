package mx.gob.guanajuato.conectate.whatsapp.recipient;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.regex.Pattern;

/** What Meta calls a user to one business portfolio, when it does not tell the phone number. */
record BusinessScopedId(String key) implements Recipient {
    /**
     * Country, a dot, at most 128 letters and digits (Meta, business-scoped user IDs). A parent id has {@code ENT.}
     * between, so a dot is let through.
     */
    private static final Pattern FORM = Pattern.compile("[A-Z]{2}\\.[A-Za-z0-9.]{1,128}");

    BusinessScopedId {
        if (!FORM.matcher(key).matches()) throw new InvalidRecipient("not a business-scoped user id");
    }

    /** {@code recipient} instead of {@code to}; of both, Meta takes {@code to} (Meta, business-scoped user IDs). */
    @Override
    public void address(ObjectNode message) {
        message.put("recipient", key);
    }

    @Override
    public String toString() {
        return "user…" + key.substring(key.length() - 2);
    }
}
