package mx.gob.guanajuato.conectate.chatbot.answers.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mx.gob.guanajuato.conectate.chatbot.answers.Ending;
import mx.gob.guanajuato.conectate.chatbot.answers.Ending.Next;
import mx.gob.guanajuato.conectate.events.conversation.RecognisedIntent;
import mx.gob.guanajuato.conectate.whatsapp.message.ListMessage;

/** Rows to tap; what does not fit Meta's ten goes on behind a last row, and the last page leads back to the first. */
public final class PagedRows {
    private PagedRows() {}

    /**
     * The page that was asked for.
     *
     * @param button opens the list
     * @param more title of the row that leads on
     */
    public static Ending of(String button, List<Next> rows, RecognisedIntent asked, String more) {
        if (rows.isEmpty()) return new Ending.FollowUps();
        if (rows.size() <= ListMessage.MAX_ROWS) return new Ending.Rows(button, rows);
        int perPage = ListMessage.MAX_ROWS - 1;
        int pages = (rows.size() + perPage - 1) / perPage;
        int page = Math.floorMod(asked.page().orElse(1) - 1, pages);
        var shown = new ArrayList<>(rows.subList(page * perPage, Math.min(rows.size(), (page + 1) * perPage)));
        shown.add(Next.of(more, asked.forSector(Optional.empty()).onPage((page + 1) % pages + 1)));
        return new Ending.Rows(button, shown);
    }
}
