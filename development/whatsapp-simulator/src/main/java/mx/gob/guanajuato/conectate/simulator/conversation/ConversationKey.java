package mx.gob.guanajuato.conectate.simulator.conversation;

/** Who talks with whom: the citizen's phone (or business-scoped user id) and our phone number id. */
record ConversationKey(String citizen, String phoneNumberId) {}
