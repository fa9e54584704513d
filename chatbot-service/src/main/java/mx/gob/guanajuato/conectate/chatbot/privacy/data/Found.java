package mx.gob.guanajuato.conectate.chatbot.privacy.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/**
 * One record about a citizen.
 *
 * @param at when it was written, by Kafka's clock
 * @param value as it lies on Kafka
 */
record Found(Instant at, JsonNode value) {}
