package mx.gob.guanajuato.conectate.systemtests.topics;

import static org.assertj.core.api.Assertions.assertThat;

import mx.gob.guanajuato.conectate.systemtests.drivers.Received;

/**
 * What fits on a phone as a whole. The numbers are Meta's; that a title was cut to fit shows by its last character.
 *
 * @see <a href="https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/interactive-list-messages">
 *     Meta, interactive list messages</a>
 */
final class Fitting {
    private static final int TEXT = 4_096;
    private static final int TEXT_WITH_TAPS = 1_024;
    private static final int BUTTON = 20;
    private static final int BUTTONS = 3;
    private static final int ROW = 24;
    private static final int ROWS = 10;

    private Fitting() {}

    static void assertFits(Received message) {
        assertThat(message.text()).hasSizeLessThanOrEqualTo(message.canBeTapped() ? TEXT_WITH_TAPS : TEXT);
        assertThat(message.buttons()).hasSizeLessThanOrEqualTo(BUTTONS);
        assertThat(message.rows()).hasSizeLessThanOrEqualTo(ROWS);
        assertThat(message.buttons().keySet()).allSatisfy(title -> assertWhole(title, BUTTON));
        assertThat(message.rows().keySet()).allSatisfy(title -> assertWhole(title, ROW));
    }

    private static void assertWhole(String title, int longest) {
        assertThat(title).isNotBlank().hasSizeLessThanOrEqualTo(longest).doesNotEndWith("…");
    }
}
