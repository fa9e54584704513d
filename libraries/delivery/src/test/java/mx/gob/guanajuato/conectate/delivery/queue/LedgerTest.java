package mx.gob.guanajuato.conectate.delivery.queue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How far the offset may go, and where a successor has to read the log from. */
class LedgerTest {
    private final Ledger ledger = new Ledger();

    @Test
    void without_open_records_everything_that_was_read_may_be_committed() {
        assertThat(ledger.committable(12)).isEqualTo(12);
    }

    @Test
    void the_lowest_open_record_holds_the_offset() {
        ledger.open(5);
        ledger.open(6);
        ledger.finish(6);
        assertThat(ledger.committable(7)).isEqualTo(5);

        ledger.finish(5);
        assertThat(ledger.committable(7)).isEqualTo(7);
    }

    @Test
    void the_log_is_needed_of_every_record_from_the_committed_offset_on() {
        ledger.open(5);
        ledger.open(6);
        ledger.logged(6, 40);
        ledger.logged(5, 42);
        ledger.finish(6);
        assertThat(ledger.logFrom()).isEqualTo(40);

        ledger.finish(5);
        assertThat(ledger.logFrom()).isEqualTo(Ledger.NO_LOG);
    }

    @Test
    void the_first_word_about_a_record_counts() {
        ledger.open(5);
        ledger.logged(5, 40);
        ledger.logged(5, 90);

        assertThat(ledger.logFrom()).isEqualTo(40);
    }

    @Test
    void what_is_finished_twice_or_never_opened_changes_nothing() {
        ledger.open(5);
        ledger.finish(4);
        ledger.finish(5);
        ledger.finish(5);

        assertThat(ledger.committable(9)).isEqualTo(9);
        assertThat(ledger.size()).isZero();
    }
}
