package mx.gob.guanajuato.conectate.systemtests.operations;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The form that Grafana needs of a dashboard that it is provisioned with. */
class DashboardTest {
    private static final int COLUMNS = 24;

    @Test
    void each_panel_has_a_name_of_its_own_a_description_and_something_to_ask() {
        var titles = new HashSet<String>();
        var ids = new HashSet<Integer>();
        for (JsonNode panel : Deployed.dashboard().path("panels")) {
            String title = panel.path("title").asText();
            assertThat(titles.add(title)).as(title).isTrue();
            assertThat(ids.add(panel.path("id").asInt())).as(title).isTrue();
            if (panel.path("type").asText().equals("row")) continue;
            assertThat(panel.path("description").asText()).as(title).isNotBlank();
            assertThat(panel.path("targets")).as(title).isNotEmpty();
            assertThat(panel.findValuesAsText("uid")).as(title).containsOnly("${source}");
        }
    }

    /** Grafana cannot be had here; the language of its questions is Prometheus's, whose tool reads them as rules. */
    @Test
    void prometheus_can_read_what_each_panel_asks() throws IOException {
        var rules = new StringBuilder("groups:\n  - name: panels\n    rules:\n");
        int number = 0;
        for (String expression : Deployed.expressions())
            rules.append("      - record: panel:question:")
                    .append(++number)
                    .append("\n        expr: '")
                    .append(expression.replace("$__rate_interval", "5m").replace("'", "''"))
                    .append("'\n");
        var file = Files.writeString(Path.of("target", "panels.yml"), rules);

        var verdict = Promtool.run("check", "rules", file.toAbsolutePath().toString());

        assertThat(verdict.status()).as(verdict.words()).isZero();
        assertThat(verdict.words()).contains(number + " rules found");
    }

    @Test
    void no_panel_lies_upon_another_or_beyond_the_edge() {
        Set<String> taken = new HashSet<>();
        for (JsonNode panel : Deployed.dashboard().path("panels"))
            for (String cell : cells(panel.path("gridPos")))
                assertThat(taken.add(cell))
                        .as(panel.path("title").asText() + " at " + cell)
                        .isTrue();
    }

    private static List<String> cells(JsonNode place) {
        var cells = new ArrayList<String>();
        int right = place.path("x").asInt() + place.path("w").asInt();
        assertThat(right).isBetween(1, COLUMNS);
        for (int x = place.path("x").asInt(); x < right; x++)
            for (int y = 0; y < place.path("h").asInt(); y++)
                cells.add(x + "/" + (place.path("y").asInt() + y));
        return cells;
    }
}
