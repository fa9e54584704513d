package mx.gob.guanajuato.conectate.whatsapp.recipient;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A WhatsApp user as both sides of the API name one. {@link #toString()} is masked; {@link #key()} is personal data.
 *
 * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/business-scoped-user-ids">
 *     Meta, business-scoped user IDs</a>
 */
public sealed interface Recipient permits PhoneNumber, BusinessScopedId {
    /** What this user is kept under: the same for every spelling of the same number. */
    String key();

    /** Writes to whom a message goes into the Graph API's message object. */
    void address(ObjectNode message);

    /**
     * A phone number as Meta writes it ({@code from}, {@code wa_id}, {@code recipient_id}).
     *
     * @throws InvalidRecipient when it is none
     */
    static Recipient ofPhone(String number) {
        return new PhoneNumber(number);
    }

    /**
     * A business-scoped user id ({@code from_user_id}, {@code user_id}, {@code recipient_user_id}).
     *
     * @throws InvalidRecipient when it is none
     */
    static Recipient ofUserId(String id) {
        return new BusinessScopedId(id);
    }

    /**
     * The user that a {@link #key()} stands for.
     *
     * @throws InvalidRecipient when it stands for none
     */
    static Recipient ofKey(String key) {
        return key.indexOf('.') < 0 ? ofPhone(key) : ofUserId(key);
    }
}
