package mx.gob.guanajuato.conectate.whatsapp.message;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** A message that keeps Meta's limits, whoever gets it. */
public sealed interface OutgoingMessage
        permits TextMessage,
                ButtonsMessage,
                ListMessage,
                LinkMessage,
                LocationRequestMessage,
                LocationMessage,
                MediaMessage,
                TemplateMessage {
    /** Graph's form without the envelope: {@code type}, and the element of that name. */
    ObjectNode toGraph();
}
