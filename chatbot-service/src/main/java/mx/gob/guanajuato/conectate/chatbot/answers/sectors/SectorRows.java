package mx.gob.guanajuato.conectate.chatbot.answers.sectors;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mx.gob.guanajuato.conectate.chatbot.answers.Ending.Next;
import mx.gob.guanajuato.conectate.chatbot.answers.Question;
import mx.gob.guanajuato.conectate.chatbot.content.ContentCatalog;
import mx.gob.guanajuato.conectate.events.content.Sector;
import mx.gob.guanajuato.conectate.events.conversation.RecognisedIntent;

/** Sectors to tap, and which of them stands in for one that has nothing of its own. */
record SectorRows(ContentCatalog catalog) {
    /** In the given order; a sector without a title is none that citizens could tap. */
    List<Next> of(Collection<String> sectors, RecognisedIntent asked) {
        return sectors.stream()
                .distinct()
                .flatMap(id -> catalog.sector(id).stream())
                .map(sector -> row(sector, asked))
                .toList();
    }

    /** The same by title. */
    List<Next> byTitle(Collection<String> sectors, Question question) {
        var titles = question.formats().alphabet();
        return of(sectors, question.asked()).stream()
                .sorted((one, other) -> titles.compare(one.title(), other.title()))
                .toList();
    }

    private static Next row(Sector sector, RecognisedIntent asked) {
        var asks = RecognisedIntent.of(asked.intent()).on(asked.date()).forSector(Optional.of(sector.id()));
        return new Next(sector.title(), sector.description().orElse(""), asks);
    }

    /** The sector itself if it is among those that have something, else the nearest one that is. */
    Optional<String> standIn(String sector, Collection<String> having) {
        var also = catalog.sector(sector).map(Sector::alsoIn).orElse(List.of());
        return Stream.concat(Stream.of(sector), also.stream())
                .filter(having::contains)
                .findFirst();
    }

    /** As citizens call it. */
    String title(String sector) {
        return catalog.sector(sector).map(Sector::title).orElse(sector);
    }
}
