package mx.gob.guanajuato.conectate.whatsapp.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * Anything else that Meta tells: about the account, a template, a number's quality, a limit, what users prefer; also the
 * errors of a {@code messages} change that belong to no message.
 *
 * @param businessAccountId the entry's id
 * @param field Meta's name of what changed; {@code errors} for those errors
 * @param change the change exactly as it came, or what is left of a {@code messages} change without its messages
 */
public record AccountNotice(Optional<String> businessAccountId, String field, JsonNode change, JsonNode alone)
        implements WebhookUpdate {
    @Override
    public <T> T fold(Cases<T> cases) {
        return cases.account(this);
    }
}
