package mx.gob.guanajuato.conectate.chatbot.answers;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mx.gob.guanajuato.conectate.chatbot.content.ContentCatalog;
import mx.gob.guanajuato.conectate.events.content.Content.Topic;
import mx.gob.guanajuato.conectate.events.conversation.CitizenIntents;
import mx.gob.guanajuato.conectate.events.conversation.RecognisedIntent;
import mx.gob.guanajuato.conectate.whatsapp.message.ListMessage;

/** A text and the topics that have a number, in its order, as a list: nine a page, for a list has ten rows. */
@ApplicationScoped
class MenuComposer implements Composer {
    private static final String MENU = "menu";
    private static final int PAGE = ListMessage.MAX_ROWS - 1;

    private final Texts texts;
    private final ContentCatalog catalog;

    MenuComposer(Texts texts, ContentCatalog catalog) {
        this.texts = texts;
        this.catalog = catalog;
    }

    @Override
    public String name() {
        return MENU;
    }

    @Override
    public Answer compose(Question question) {
        List<Topic> all = catalog.menu(question.formats().locale());
        int pages = (all.size() + PAGE - 1) / PAGE;
        int page = Math.max(1, Math.min(question.asked().page().orElse(1), pages));
        List<Topic> shown = all.subList((page - 1) * PAGE, Math.min(all.size(), page * PAGE));
        var entries = shown.stream()
                .map(topic -> Map.of("number", "" + topic.menuNumber().orElseThrow(), "title", topic.title()))
                .toList();
        String text = texts.fill(question.text(MENU), Map.of("topics", entries, "page", page, "pages", pages));
        return Answer.of(text, List.of())
                .endingWith(new Ending.Rows(question.text("button"), rows(shown, page, pages, question)));
    }

    private static List<Ending.Next> rows(List<Topic> shown, int page, int pages, Question question) {
        var rows = new ArrayList<Ending.Next>();
        for (Topic topic : shown) {
            String title = topic.menuNumber().orElseThrow() + ". " + topic.title();
            rows.add(new Ending.Next(title, topic.menuDescription().orElse(""), RecognisedIntent.of(topic.intent())));
        }
        var menu = RecognisedIntent.of(CitizenIntents.MENU);
        if (page < pages) rows.add(Ending.Next.of(question.text("next"), menu.onPage(page + 1)));
        else if (page > 1) rows.add(Ending.Next.of(question.text("first"), menu.onPage(1)));
        return rows;
    }
}
