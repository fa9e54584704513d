package mx.gob.guanajuato.conectate.simulator.conversation;

import java.util.Map;

/**
 * One of Meta's error codes with its words.
 *
 * @param code what error handling rests on
 * @param title in messages and in {@code errors[].title}
 * @param details why it happened, {@code error_data.details}
 * @see <a href="https://developers.facebook.com/docs/whatsapp/cloud-api/support/error-codes/">Cloud API error codes</a>
 */
public record MetaError(int code, String title, String details) {
    private static final Map<Integer, MetaError> KNOWN = Map.ofEntries(
            known(4, "Application request limit reached", "The app has reached its API call rate limit."),
            known(80007, "Rate limit issues", "The WhatsApp Business Account has reached its rate limit."),
            known(
                    130429,
                    "Rate limit hit",
                    "Message failed to send because there were too many messages sent from this phone number in a"
                            + " short period of time."),
            known(
                    130472,
                    "User's number is part of an experiment",
                    "Failed to send message because this user's phone number is part of an experiment."),
            known(131000, "Something went wrong", "Message failed to send due to an unknown error."),
            known(131008, "Required parameter is missing", "The request is missing a required parameter."),
            known(131009, "Parameter value is not valid", "One or more parameter values are invalid."),
            known(131016, "Service unavailable", "A service is temporarily unavailable."),
            known(131021, "Recipient cannot be sender", "Sender and recipient phone number is the same."),
            known(131026, "Message undeliverable", "Unable to deliver message."),
            known(
                    131047,
                    "Re-engagement message",
                    "Message failed to send because more than 24 hours have passed since the customer last replied to"
                            + " this number."),
            known(
                    131048,
                    "Spam rate limit hit",
                    "Message failed to send because there are restrictions on how many messages can be sent from this"
                            + " phone number."),
            known(
                    131049,
                    "Healthy ecosystem engagement",
                    "This message was not delivered to maintain healthy ecosystem engagement."),
            known(131050, "User stopped marketing messages", "User opted out of marketing messages."),
            known(131051, "Unsupported message type", "Message type is not currently supported."),
            known(131052, "Media download error", "Unable to download the media sent by the user."),
            known(131053, "Media upload error", "Unable to upload the media used in the message."),
            known(
                    131056,
                    "(Business Account, Consumer Account) pair rate limit hit",
                    "Message failed to send because there were too many messages sent from this phone number to the"
                            + " same phone number in a short period of time."),
            known(131057, "Account in maintenance mode", "Business Account is in maintenance mode."),
            known(132001, "Template name does not exist in the translation", "The template does not exist."),
            known(132015, "Template is paused", "Template is paused due to low quality."),
            known(190, "Access token has expired", "The access token has expired."),
            known(368, "Temporarily blocked for policies violations", "The account has been restricted."));

    /** The code with Meta's words, or with words that say it is not in the table. */
    public static MetaError of(int code) {
        return KNOWN.getOrDefault(code, new MetaError(code, "Simulated error", "Error of the fault plan."));
    }

    /** The same error with a more telling reason. */
    public MetaError because(String reason) {
        return new MetaError(code, title, reason);
    }

    private static Map.Entry<Integer, MetaError> known(int code, String title, String details) {
        return Map.entry(code, new MetaError(code, title, details));
    }
}
