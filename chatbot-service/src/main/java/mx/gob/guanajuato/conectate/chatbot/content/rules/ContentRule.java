package mx.gob.guanajuato.conectate.chatbot.content.rules;

import java.util.List;
import mx.gob.guanajuato.conectate.events.content.Content;

/** Something that must hold of contents, whoever publishes them and whenever. */
public interface ContentRule {
    /** What is wrong with these beside what is in force now, in words for staff; empty: nothing. */
    List<String> objections(List<Content> contents);
}
