package mx.gob.guanajuato.conectate.metrics.counting;

import java.time.LocalDate;
import java.time.YearMonth;
import mx.gob.guanajuato.conectate.metrics.counting.pages.CellPage;
import mx.gob.guanajuato.conectate.metrics.counting.pages.IdPage;
import mx.gob.guanajuato.conectate.metrics.counting.pages.Keys;
import mx.gob.guanajuato.conectate.metrics.counting.pages.Latencies;
import mx.gob.guanajuato.conectate.metrics.counting.pages.Names;
import mx.gob.guanajuato.conectate.metrics.counting.pages.OpenPages;
import mx.gob.guanajuato.conectate.metrics.counting.pages.PeoplePage;
import mx.gob.guanajuato.conectate.metrics.counting.pages.Roster;
import mx.gob.guanajuato.conectate.metrics.counting.pages.Tally;
import mx.gob.guanajuato.conectate.metrics.counting.reading.CountedInteraction;

/** One partition's pages of one day, and those of its month. */
final class DayPages {
    private final Tally sums;
    private final Tally latencies;
    private final IdPage ids;
    private final PeoplePage people;
    private final PeoplePage peopleOfMonth;
    private final CellPage cells;
    private final CellPage cellsOfMonth;
    private String lastNumber = "";
    private String lastNumberName = Names.ofNumber("");

    DayPages(OpenPages pages, LocalDate day) {
        sums = pages.page(Keys.sums(day), Tally.class);
        latencies = pages.page(Keys.latencies(day), Tally.class);
        ids = pages.page(Keys.ids(day), IdPage.class);
        people = pages.page(Keys.people(day), PeoplePage.class);
        peopleOfMonth = pages.page(Keys.people(YearMonth.from(day)), PeoplePage.class);
        cells = pages.page(Keys.cells(day), CellPage.class);
        cellsOfMonth = pages.page(Keys.cells(YearMonth.from(day)), CellPage.class);
    }

    /** Once, however often it comes: an interaction's day is part of it, so it comes to the same page each time. */
    void count(CountedInteraction interaction, Roster roster) {
        if (!ids.add(interaction.id())) return;
        int person = roster.ordinal(interaction.pseudonym());
        people.ordinals().add(person);
        peopleOfMonth.ordinals().add(person);
        String cell = Names.cell(interaction.municipality(), interaction.intent());
        cells.add(cell, person);
        cellsOfMonth.add(cell, person);
        sums.add(Names.of(interaction.outcome()), 1);
        sums.add(Names.ofHour(interaction.hour()), 1);
        sums.add(Names.of(interaction.understood()), 1);
        sums.add(numberName(interaction.phoneNumberId()), 1);
        if (interaction.generated()) sums.add(Names.GENERATED, 1);
        latencies.add(Latencies.bucket(interaction.latencyMillis()), 1);
    }

    /** There are two numbers, and most of a batch is of one of them. */
    private String numberName(String phoneNumberId) {
        if (!phoneNumberId.equals(lastNumber)) {
            lastNumber = phoneNumberId;
            lastNumberName = Names.ofNumber(phoneNumberId);
        }
        return lastNumberName;
    }
}
