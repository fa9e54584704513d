package mx.gob.guanajuato.conectate.operations.settings;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** The account at Meta: its secrets, its two numbers, where its API is. */
@ConfigMapping(prefix = "whatsapp")
public interface WhatsAppSettings {
    @Meaning(
            value = "App secret that webhook signatures are checked with; several, separated by commas, while one is"
                    + " being replaced.",
            secret = true)
    List<String> appSecret();

    @Meaning(value = "Word that Meta repeats when it verifies the webhook's address.", secret = true)
    String verifyToken();

    @Meaning(value = "Token that the Graph API is called with.", secret = true)
    String accessToken();

    @Meaning("Base address of the Graph API; an own fake or the simulator may stand there.")
    @WithDefault("https://graph.facebook.com")
    URI graphUrl();

    @Meaning("Version of the Graph API, as it stands in its addresses.")
    @WithDefault("v25.0")
    String graphVersion();

    @Meaning("Meta's id of the number that citizens ask (chatbot).")
    String chatbotPhoneNumberId();

    @Meaning("Meta's id of the number that sends contents (Conéctate).")
    String conectatePhoneNumberId();

    @Meaning("Meta's id of the WhatsApp business account that both numbers belong to.")
    String businessAccountId();

    @Meaning("Meta's id of the app that calls; only needed to ask for templates with a picture, a video or a document.")
    Optional<String> appId();

    /** Whether a number is one of ours. */
    default boolean owns(String phoneNumberId) {
        return chatbotPhoneNumberId().equals(phoneNumberId)
                || conectatePhoneNumberId().equals(phoneNumberId);
    }
}
