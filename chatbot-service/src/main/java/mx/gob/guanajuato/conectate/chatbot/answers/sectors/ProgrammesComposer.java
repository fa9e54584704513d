package mx.gob.guanajuato.conectate.chatbot.answers.sectors;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.gob.guanajuato.conectate.chatbot.answers.Answer;
import mx.gob.guanajuato.conectate.chatbot.answers.Composer;
import mx.gob.guanajuato.conectate.chatbot.answers.Ending;
import mx.gob.guanajuato.conectate.chatbot.answers.Ending.Next;
import mx.gob.guanajuato.conectate.chatbot.answers.Question;
import mx.gob.guanajuato.conectate.chatbot.answers.Texts;
import mx.gob.guanajuato.conectate.chatbot.answers.lists.PagedRows;
import mx.gob.guanajuato.conectate.chatbot.content.ContentCatalog;
import mx.gob.guanajuato.conectate.events.content.ContentChange;
import mx.gob.guanajuato.conectate.events.content.Programme;
import mx.gob.guanajuato.conectate.events.conversation.RecognisedIntent;

/** The support programmes of a sector, two at a time so that they fit one message; without a sector, the sectors. */
@ApplicationScoped
class ProgrammesComposer implements Composer {
    private static final int PER_PAGE = 2;

    private final Texts texts;
    private final ContentCatalog catalog;
    private final SectorRows sectors;

    ProgrammesComposer(Texts texts, ContentCatalog catalog) {
        this.texts = texts;
        this.catalog = catalog;
        this.sectors = new SectorRows(catalog);
    }

    @Override
    public String name() {
        return "programmes";
    }

    @Override
    public Answer compose(Question question) {
        var all = catalog.all(Programme.class).stream()
                .sorted(Comparator.comparing(change -> programme(change).position()))
                .toList();
        var having = all.stream().map(change -> programme(change).sector()).toList();
        Optional<String> asked = question.asked().sector();
        Optional<String> told = asked.flatMap(sector -> sectors.standIn(sector, having));
        if (told.isEmpty()) return askSector(question, having);
        var ofSector = all.stream()
                .filter(change -> programme(change).sector().equals(told.get()))
                .toList();
        return page(question, told.get(), ofSector);
    }

    private Answer askSector(Question question, List<String> having) {
        Object none = question.asked().sector().<Object>map(sectors::title).orElse(false);
        var rows = sectors.of(having, question.asked());
        return Answer.of(texts.fill(question.text("ask-sector"), Map.of("none", none)), List.of())
                .endingWith(
                        PagedRows.of(question.text("button"), rows, question.asked(), question.text("more-sectors")));
    }

    private Answer page(Question question, String sector, List<ContentChange> programmes) {
        int pages = (programmes.size() + PER_PAGE - 1) / PER_PAGE;
        int page = Math.floorMod(question.asked().page().orElse(1) - 1, pages);
        int from = page * PER_PAGE;
        var shown = programmes.subList(from, Math.min(programmes.size(), from + PER_PAGE));
        var values = new HashMap<String, Object>();
        values.put("sector", sectors.title(sector));
        values.put(
                "instead",
                question.asked()
                        .sector()
                        .filter(asked -> !asked.equals(sector))
                        .<Object>map(sectors::title)
                        .orElse(false));
        values.put(
                "programmes",
                shown.stream().map(change -> values(programme(change))).toList());
        values.put("from", from + 1);
        values.put("to", from + shown.size());
        values.put("count", programmes.size());
        var answer = Answer.of(
                texts.fill(question.text("programmes"), values),
                shown.stream().map(ContentChange::citation).toList());
        if (pages == 1) return answer;
        return answer.endingWith(new Ending.Buttons(buttons(question, (page + 1) % pages + 1)));
    }

    /** «Ver más» first, then the topic's own. */
    private static List<Next> buttons(Question question, int next) {
        var buttons = new ArrayList<Next>();
        buttons.add(Next.of(question.text("more"), question.asked().onPage(next)));
        question.topic().followUps().forEach(own -> buttons.add(Next.of(own.title(), RecognisedIntent.of(own.asks()))));
        return buttons.subList(0, Math.min(3, buttons.size()));
    }

    private static Map<String, Object> values(Programme programme) {
        var values = new HashMap<String, Object>();
        values.put("name", programme.name());
        values.put("government", programme.government());
        values.put("forWhom", programme.forWhom());
        values.put("gives", programme.gives());
        values.put("howToApply", programme.howToApply());
        values.put("phone", programme.phone().<Object>map(phone -> phone).orElse(false));
        values.put("period", programme.period());
        values.put("confirmed", programme.confirmed());
        return values;
    }

    private static Programme programme(ContentChange change) {
        return (Programme) change.body();
    }
}
