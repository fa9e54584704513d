package mx.gob.guanajuato.conectate.simulator;

import static mx.gob.guanajuato.conectate.simulator.Limits.address;
import static mx.gob.guanajuato.conectate.simulator.Limits.buttons;
import static mx.gob.guanajuato.conectate.simulator.Limits.footer;
import static mx.gob.guanajuato.conectate.simulator.Limits.list;
import static mx.gob.guanajuato.conectate.simulator.Limits.locationRequest;
import static mx.gob.guanajuato.conectate.simulator.Limits.message;
import static mx.gob.guanajuato.conectate.simulator.Limits.of;
import static mx.gob.guanajuato.conectate.simulator.Limits.reply;
import static mx.gob.guanajuato.conectate.simulator.Limits.row;
import static mx.gob.guanajuato.conectate.simulator.Limits.rows;
import static mx.gob.guanajuato.conectate.simulator.Limits.section;
import static mx.gob.guanajuato.conectate.simulator.Limits.sections;
import static mx.gob.guanajuato.conectate.simulator.Limits.textHeader;
import static mx.gob.guanajuato.conectate.simulator.Limits.with;
import static mx.gob.guanajuato.conectate.simulator.Refused.form;
import static mx.gob.guanajuato.conectate.simulator.Refused.missing;
import static mx.gob.guanajuato.conectate.simulator.Refused.refused;
import static mx.gob.guanajuato.conectate.simulator.Refused.value;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One step beyond each limit of lists, buttons, links and location requests, and what Meta says to it. */
@QuarkusTest
class InteractiveRefusalsTest extends SimulatorTest {
    private static final String ROW = row("a", "t", "d");
    private static final String LIST = list(1, "Ver", section(null, ROW));
    private static final String BUTTONS = buttons(1, reply("a", "b"));

    static Stream<Arguments> lists() {
        return Stream.of(
                value(list(4_097, "Ver", section(null, ROW)), "interactive.body.text", "must be 1 to 4096 characters"),
                value(list(1, of(21), section(null, ROW)), "interactive.action.button", "must be 1 to 20 characters"),
                value(list(1, "", section(null, ROW)), "interactive.action.button", "must not be empty"),
                value(list(1, "Ver"), "interactive.action.sections", "must have 1 to 10 elements"),
                value(list(1, "Ver", sections(11)), "interactive.action.sections", "must have 1 to 10 elements"),
                value(
                        list(1, "Ver", section(null)),
                        "interactive.action.sections[0].rows",
                        "must have 1 to 10 elements"),
                value(
                        list(1, "Ver", section("A", rows(6, "a")), section("B", rows(5, "b"))),
                        "interactive.action.sections",
                        "has more than 10 rows in total"),
                value(
                        list(1, "Ver", section(of(25), ROW)),
                        "interactive.action.sections[0].title",
                        "must be 1 to 24 characters"),
                missing(
                        list(1, "Ver", section("A", ROW), section(null, row("b", "t", "d"))),
                        "interactive['action']['sections'][1]['title']"),
                value(
                        list(1, "Ver", section(null, row("i".repeat(201), "t", "d"))),
                        "interactive.action.sections[0].rows[0].id",
                        "must be 1 to 200 characters"),
                value(
                        list(1, "Ver", section("A", ROW), section("B", ROW)),
                        "interactive.action.sections[1].rows[0].id",
                        "must be unique within the message"),
                value(
                        list(1, "Ver", section(null, row("a", of(25), "d"))),
                        "interactive.action.sections[0].rows[0].title",
                        "must be 1 to 24 characters"),
                value(
                        list(1, "Ver", section(null, row("a", "t", of(73)))),
                        "interactive.action.sections[0].rows[0].description",
                        "must be 1 to 72 characters"),
                value(with(LIST, textHeader(61)), "interactive.header.text", "must be 1 to 60 characters"),
                value(with(LIST, footer(61)), "interactive.footer.text", "must be 1 to 60 characters"),
                form(
                        with(LIST, "\"header\":{\"type\":\"image\",\"image\":{\"link\":\"https://a.mx/b\"}}"),
                        "Param interactive['header']['type'] must be one of {TEXT} - got \"image\"."));
    }

    static Stream<Arguments> other_interactive_messages() {
        return Stream.of(
                value(buttons(1_025, reply("a", "b")), "interactive.body.text", "must be 1 to 1024 characters"),
                value(buttons(1), "interactive.action.buttons", "must have 1 to 3 elements"),
                value(
                        buttons(1, reply("a", "1"), reply("b", "2"), reply("c", "3"), reply("d", "4")),
                        "interactive.action.buttons",
                        "must have 1 to 3 elements"),
                value(
                        buttons(1, reply("a", of(21))),
                        "interactive.action.buttons[0].reply.title",
                        "must be 1 to 20 characters"),
                value(
                        buttons(1, reply("a", "igual"), reply("b", "igual")),
                        "interactive.action.buttons[1].reply.title",
                        "must be unique within the message"),
                value(
                        buttons(1, reply("i".repeat(257), "b")),
                        "interactive.action.buttons[0].reply.id",
                        "must be 1 to 256 characters"),
                value(
                        buttons(1, reply("a", "b"), reply("a", "c")),
                        "interactive.action.buttons[1].reply.id",
                        "must be unique within the message"),
                value(
                        buttons(1, reply("a ", "b")),
                        "interactive.action.buttons[0].reply.id",
                        "must not begin or end with a space"),
                value(with(BUTTONS, textHeader(61)), "interactive.header.text", "must be 1 to 60 characters"),
                value(with(BUTTONS, footer(61)), "interactive.footer.text", "must be 1 to 60 characters"),
                value(
                        address(of(21), "https://a.mx"),
                        "interactive.action.parameters.display_text",
                        "must be 1 to 20 characters"),
                form(
                        address("Abrir", "javascript:alert(1)"),
                        "Param interactive['action']['parameters']['url'] is not a valid URI."),
                value(locationRequest(1_025, "send_location"), "interactive.body.text", "must be 1 to 1024 characters"),
                form(
                        locationRequest(1, "send_money"),
                        "Param interactive['action']['name'] must be one of {SEND_LOCATION} - got \"send_money\"."),
                form(
                        with(locationRequest(1, "send_location"), footer(1)),
                        "Unexpected key \"footer\" on param \"interactive\"."),
                form(
                        message("interactive", "{\"type\":\"poll\"}"),
                        "Param interactive['type'] must be one of {BUTTON, CTA_URL, LIST, LOCATION_REQUEST_MESSAGE}"
                                + " - got \"poll\"."),
                refused(
                        message("interactive", "{\"type\":\"flow\"}"),
                        131051,
                        "Interactive type 'flow' is not supported by the simulator"),
                missing(message("interactive", "{\"type\":\"list\"}"), "interactive['body']"),
                missing(
                        message("interactive", "{\"type\":\"list\",\"body\":{\"text\":\"a\"}}"),
                        "interactive['action']"));
    }

    @ParameterizedTest
    @MethodSource({"lists", "other_interactive_messages"})
    void beyond_a_limit_nothing_is_accepted(String body, int code, String words) {
        Refused.check(call(body), code, words);
        assertThat(accepted()).isZero();
    }
}
