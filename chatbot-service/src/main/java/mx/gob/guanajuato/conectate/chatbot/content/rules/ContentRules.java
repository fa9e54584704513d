package mx.gob.guanajuato.conectate.chatbot.content.rules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import mx.gob.guanajuato.conectate.events.content.Content;

/** Every rule there is. */
@ApplicationScoped
public class ContentRules {
    private final Instance<ContentRule> rules;

    ContentRules(Instance<ContentRule> rules) {
        this.rules = rules;
    }

    /** What is wrong with these beside what is in force now, in words for staff; empty: nothing. */
    public List<String> objections(List<Content> contents) {
        return rules.stream()
                .flatMap(rule -> rule.objections(contents).stream())
                .distinct()
                .toList();
    }
}
