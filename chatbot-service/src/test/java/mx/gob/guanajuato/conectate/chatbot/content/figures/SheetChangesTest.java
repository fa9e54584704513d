package mx.gob.guanajuato.conectate.chatbot.content.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.gob.guanajuato.conectate.chatbot.content.figures.FigureSheet.Cell;
import mx.gob.guanajuato.conectate.chatbot.content.figures.FigureSheet.Earlier;
import mx.gob.guanajuato.conectate.chatbot.content.figures.FigureSheet.Row;
import mx.gob.guanajuato.conectate.chatbot.content.figures.SheetChanges.Held;
import mx.gob.guanajuato.conectate.events.content.Content.Figure;
import mx.gob.guanajuato.conectate.events.content.Content.Withdrawn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetChangesTest {
    private static final LocalDate DAY = LocalDate.of(2021, 4, 30);
    private static final CellKey LEON = new CellKey("confirmed-cases", "11020");
    private static final String SEEN = "confirmed-cases~11020=3:1200";

    @Test
    void a_cell_that_nobody_touched_is_left_alone_whoever_changed_it_meanwhile() {
        var changes = changes(cell(Optional.of(1_300L), 4), "1200", SEEN);
        assertThat(changes.isNothing()).isTrue();
    }

    @Test
    void a_changed_cell_becomes_the_next_revision() {
        var now = sheet(cell(Optional.of(1_200L), 3));
        var changes = SheetChanges.between(now, typed("1,204", SEEN));
        assertThat(changes.isClean()).isTrue();
        var draft = changes.drafts(now, "Secretaría de Salud").get(0);
        assertThat(draft.basedOn()).isEqualTo(3);
        assertThat(draft.content())
                .isEqualTo(new Figure("confirmed-cases", "11020", DAY, 1_204, "Secretaría de Salud"));
    }

    @Test
    void a_cell_that_somebody_else_changed_is_a_conflict_with_all_three_values() {
        var conflict =
                changes(cell(Optional.of(1_300L), 4), "1204", SEEN).conflicts().get(0);
        assertThat(conflict.opened()).isEqualTo("1200");
        assertThat(conflict.cell().value()).contains(1_300L);
        assertThat(conflict.wanted()).isEqualTo("1204");
    }

    @Test
    void two_who_type_the_same_have_no_conflict() {
        assertThat(changes(cell(Optional.of(1_204L), 4), "1204", SEEN).isNothing())
                .isTrue();
    }

    @Test
    void empty_is_not_published_and_zero_is_zero() {
        var now = sheet(cell(Optional.of(1_200L), 3));
        assertThat(SheetChanges.between(now, typed("", SEEN))
                        .drafts(now, "x")
                        .get(0)
                        .content())
                .isEqualTo(new Withdrawn("figure/confirmed-cases/11020/2021-04-30"));
        assertThat(changes(cell(Optional.empty(), 0), "", "").isNothing()).isTrue();
        assertThat(changes(cell(Optional.empty(), 0), "0", "").changes().get(0).to())
                .contains(0L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mil", "-4", "1.5", "1,20", "12,3456", "=1+1", "1e9", "123456789012", "١٢", "<b>1</b>"})
    void what_is_no_whole_number_is_refused(String typed) {
        var changes = changes(cell(Optional.of(1_200L), 3), typed, SEEN);
        assertThat(changes.refused()).hasSize(1);
        assertThat(changes.isClean()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1204", "1,204", "1 204", " 1204 "})
    void a_number_is_read_as_people_write_it(String typed) {
        assertThat(changes(cell(Optional.of(1_200L), 3), typed, SEEN)
                        .changes()
                        .get(0)
                        .to())
                .contains(1_204L);
    }

    @ParameterizedTest
    @CsvSource({
        "1100, es acumulado y baja",
        "12040, es diez veces la cifra anterior o más",
        "'', deja de estar publicado"
    })
    void what_may_be_a_slip_is_held(String typed, String why) {
        assertThat(changes(cell(Optional.of(1_200L), 3), typed, SEEN).held())
                .extracting(Held::why)
                .containsExactly(why);
    }

    @Test
    void a_fall_below_the_day_before_is_held_too() {
        var cell = new Cell(LEON, "León", Optional.empty(), 0, Optional.empty(), Optional.of(new Earlier(DAY, 1_150)));
        assertThat(changes(cell, "1149", "").held()).hasSize(1);
        assertThat(changes(cell, "1150", "").held()).isEmpty();
    }

    @Test
    void what_is_not_cumulative_may_fall() {
        var key = new CellKey("cases-under-investigation", "11020");
        var cell = new Cell(key, "León", Optional.of(90L), 1, Optional.empty(), Optional.empty());
        var typed = TypedSheet.of(Map.of(key.text(), "10"), key.text() + "=1:90");
        assertThat(SheetChanges.between(sheet(cell), typed).held()).isEmpty();
    }

    @Test
    void nonsense_about_what_was_seen_is_nothing_seen() {
        var typed = TypedSheet.of(Map.of(LEON.text(), "5"), "= : x=y:z confirmed-cases~11020=99999999999:1 =1:1");
        assertThat(typed.seenIn(LEON)).isEqualTo(TypedSheet.Seen.NOTHING);
    }

    private static SheetChanges changes(Cell cell, String typed, String seen) {
        return SheetChanges.between(sheet(cell), typed(typed, seen));
    }

    private static TypedSheet typed(String value, String seen) {
        return TypedSheet.of(Map.of(LEON.text(), value), seen);
    }

    private static Cell cell(Optional<Long> value, int revision) {
        return new Cell(LEON, "León", value, revision, Optional.empty(), Optional.of(new Earlier(DAY, 1_150)));
    }

    private static FigureSheet sheet(Cell cell) {
        return new FigureSheet(DAY, List.of(), List.of(new Row("11020", "León", false, List.of(cell))));
    }
}
