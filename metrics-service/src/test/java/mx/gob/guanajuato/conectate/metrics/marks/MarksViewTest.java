package mx.gob.guanajuato.conectate.metrics.marks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import mx.gob.guanajuato.conectate.metrics.marks.ContentMark.Body;
import mx.gob.guanajuato.conectate.views.Change;
import org.junit.jupiter.api.Test;

class MarksViewTest {
    private static final String KEY = "traffic-light-period/2021-05-17";

    @Test
    void a_colour_that_is_undone_leaves_no_mark() {
        var begun = new Body("traffic-light-period", Optional.of(LocalDate.of(2021, 5, 17)), Optional.of("amarillo"));
        assertThat(MarksView.changes(mark(KEY, begun)))
                .containsExactly(new Change.PutField("traffic-light", "2021-05-17", "amarillo"));

        assertThat(MarksView.changes(mark(KEY, withdrawn())))
                .containsExactly(new Change.RemoveField("traffic-light", "2021-05-17"));
    }

    @Test
    void anything_else_that_is_withdrawn_changes_none() {
        assertThat(MarksView.changes(mark("topic/masks", withdrawn()))).isEmpty();
    }

    private static Body withdrawn() {
        return new Body("withdrawn", Optional.empty(), Optional.empty());
    }

    private static ContentMark mark(String key, Body body) {
        return new ContentMark(key, Instant.EPOCH, body);
    }
}
