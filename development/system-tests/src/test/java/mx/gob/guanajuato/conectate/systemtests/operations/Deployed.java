package mx.gob.guanajuato.conectate.systemtests.operations;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What lies in the folder {@code deploy} for Prometheus and Grafana. */
final class Deployed {
    static final Path PROMETHEUS = Path.of("../../deploy/prometheus");
    private static final Path DASHBOARD = Path.of("../../deploy/grafana/dashboards/conectate.json");
    private static final Path RUNBOOK = Path.of("../../docs/runbook.md");

    /** A meter of ours or of the process, as an expression names it. */
    private static final Pattern METER = Pattern.compile("\\b(conectate|process|system|jvm|http)_[a-z_]+\\b");

    /** Labels that an expression groups by or picks by. */
    private static final Pattern LABELS = Pattern.compile("by \\(([^)]*)\\)|\\{([a-z_]+)=");

    private Deployed() {}

    /** One alert rule. */
    record Alert(String name, String expression, String runbook) {}

    static List<Alert> alerts() {
        var alerts = new ArrayList<Alert>();
        for (JsonNode group : yaml("rules.yml").path("groups"))
            for (JsonNode rule : group.path("rules"))
                alerts.add(new Alert(
                        rule.path("alert").asText(),
                        rule.path("expr").asText(),
                        rule.path("annotations").path("runbook").asText()));
        return alerts;
    }

    /** Names of the alerts that the rules' own tests let fire, and of those that they keep silent. */
    static Set<String> tested(boolean firing) {
        var names = new TreeSet<String>();
        for (JsonNode test : yaml("rules-test.yml").path("tests"))
            for (JsonNode alert : test.path("alert_rule_test"))
                if (alert.path("exp_alerts").isEmpty() != firing)
                    names.add(alert.path("alertname").asText());
        return names;
    }

    static JsonNode dashboard() {
        return read(() -> new ObjectMapper().readTree(DASHBOARD.toFile()));
    }

    /** Each panel's expressions. */
    static List<String> expressions() {
        return dashboard().path("panels").findValuesAsText("expr");
    }

    /** The sections of the runbook that stand for an alert, as their links name them. */
    static List<String> runbookSections() {
        return read(() -> Files.readAllLines(RUNBOOK)).stream()
                .filter(line -> line.startsWith("## "))
                .map(line -> line.substring(3))
                .toList();
    }

    /** The meters that an expression asks for. */
    static Set<String> metersIn(String expression) {
        var names = new TreeSet<String>();
        METER.matcher(expression).results().forEach(found -> names.add(found.group()));
        return names;
    }

    /** The labels that an expression needs its meters to have. */
    static Set<String> labelsIn(String expression) {
        var names = new TreeSet<String>();
        LABELS.matcher(expression)
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .forEach(found -> names.addAll(List.of(found.split(", ?"))));
        return names;
    }

    private static JsonNode yaml(String name) {
        return read(() -> new YAMLMapper().readTree(PROMETHEUS.resolve(name).toFile()));
    }

    @FunctionalInterface
    private interface Reading<T> {
        T read() throws IOException;
    }

    private static <T> T read(Reading<T> reading) {
        try {
            return reading.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
