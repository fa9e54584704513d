package mx.gob.guanajuato.conectate.simulator.content;

import java.util.HashSet;
import java.util.Set;

/** What an interactive message offers: a list, buttons, an address, or a request for a location. */
final class Actions {
    /** "Up to 10 sections, with up to 10 rows for all sections combined" (Meta, Interactive list messages). */
    static final int MOST_SECTIONS = 10;

    static final int MOST_ROWS = 10;

    /** "Up to three predefined replies" (Meta, Interactive reply buttons messages). */
    static final int MOST_BUTTONS = 3;

    /** The button that opens a list, reply buttons, and the button of an address. */
    private static final int MOST_BUTTON_TEXT = 20;

    private static final int MOST_BUTTON_ID = 256;
    private static final int MOST_ROW_ID = 200;
    private static final int MOST_TITLE = 24;
    private static final int MOST_DESCRIPTION = 72;

    private Actions() {}

    static void list(Param action) {
        action.object(Set.of("button", "sections")).at("button").text(MOST_BUTTON_TEXT);
        var sections = action.at("sections").list(1, MOST_SECTIONS);
        var ids = new HashSet<String>();
        for (var section : sections) {
            section.object(Set.of("title", "rows"));
            if (sections.size() > 1) section.at("title").text(MOST_TITLE);
            else section.at("title").textIfGiven(MOST_TITLE);
            section.at("rows").list(1, MOST_ROWS).forEach(row -> checkRow(row, ids));
        }
        if (ids.size() > MOST_ROWS) {
            throw action.at("sections").invalid("has more than " + MOST_ROWS + " rows in total");
        }
    }

    static void buttons(Param action) {
        var ids = new HashSet<String>();
        var titles = new HashSet<String>();
        var buttons = action.object(Set.of("buttons")).at("buttons").list(1, MOST_BUTTONS);
        for (var button : buttons) {
            button.object(Set.of("type", "reply")).at("type").word(Set.of("reply"));
            var reply = button.at("reply").object(Set.of("id", "title"));
            unique(reply.at("id"), id(reply.at("id"), MOST_BUTTON_ID), ids);
            unique(reply.at("title"), reply.at("title").text(MOST_BUTTON_TEXT), titles);
        }
    }

    static void address(Param action) {
        action.object(Set.of("name", "parameters")).at("name").word(Set.of("cta_url"));
        var parameters = action.at("parameters").object(Set.of("display_text", "url"));
        parameters.at("display_text").text(MOST_BUTTON_TEXT);
        parameters.at("url").link();
    }

    static void locationRequest(Param action) {
        action.object(Set.of("name")).at("name").word(Set.of("send_location"));
    }

    private static void checkRow(Param row, Set<String> ids) {
        row.object(Set.of("id", "title", "description"));
        unique(row.at("id"), id(row.at("id"), MOST_ROW_ID), ids);
        row.at("title").text(MOST_TITLE);
        row.at("description").textIfGiven(MOST_DESCRIPTION);
    }

    private static String id(Param id, int most) {
        if (!id.text(most).strip().equals(id.text())) throw id.invalid("must not begin or end with a space");
        return id.text();
    }

    private static void unique(Param param, String value, Set<String> others) {
        if (!others.add(value)) throw param.invalid("must be unique within the message");
    }
}
