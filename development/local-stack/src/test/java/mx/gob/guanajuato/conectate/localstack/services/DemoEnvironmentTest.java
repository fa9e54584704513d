package mx.gob.guanajuato.conectate.localstack.services;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DemoEnvironmentTest {
    private static final Map<String, String> ADDRESSES = Map.of("WHATSAPP_GRAPH_URL", "http://localhost:8090");

    @Test
    void what_the_environment_names_goes_before_the_demo_value() {
        var environment = DemoEnvironment.with(ADDRESSES, Map.of("WHATSAPP_APP_SECRET", "own"));

        assertThat(environment)
                .containsEntry("WHATSAPP_APP_SECRET", "own")
                .containsEntry("WHATSAPP_VERIFY_TOKEN", "demo-verify-token");
    }

    @Test
    void every_demo_secret_can_be_told_from_a_real_one() {
        assertThat(DemoEnvironment.with(ADDRESSES, Map.of())).allSatisfy((name, value) -> {
            if (name.endsWith("SECRET") || name.endsWith("TOKEN") || name.endsWith("KEY")) {
                assertThat(value).startsWith("demo-");
            }
        });
    }
}
