package mx.gob.guanajuato.conectate.systemtests.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import mx.gob.guanajuato.conectate.systemtests.operations.Deployed.Alert;
import org.junit.jupiter.api.Test;

class AlertRulesTest {
    private static final String RUNBOOK = "docs/runbook.md#";

    @Test
    void prometheus_takes_the_rules_and_the_example_of_its_configuration() {
        var verdict = Promtool.run("check", "config", "prometheus.yml");
        assertThat(verdict.status()).as(verdict.words()).isZero();
    }

    @Test
    void each_alert_fires_on_its_sample_series_and_is_silent_on_a_good_day() {
        var verdict = Promtool.run("test", "rules", "rules-test.yml");
        assertThat(verdict.status()).as(verdict.words()).isZero();
    }

    @Test
    void each_alert_has_sample_series_of_both_kinds() {
        var alerts = Deployed.alerts().stream().map(Alert::name).collect(Collectors.toSet());
        assertThat(Deployed.tested(true)).isEqualTo(alerts);
        assertThat(Deployed.tested(false)).isEqualTo(alerts);
    }

    @Test
    void each_alert_has_its_section_in_the_runbook_and_no_section_is_without_an_alert() {
        var named = Deployed.alerts().stream().map(Alert::runbook).collect(Collectors.toSet());
        var written = Deployed.runbookSections().stream()
                .map(section -> RUNBOOK + section)
                .collect(Collectors.toSet());
        assertThat(named).isEqualTo(written);
    }
}
