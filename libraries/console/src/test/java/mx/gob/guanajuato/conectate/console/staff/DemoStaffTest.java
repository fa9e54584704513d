package mx.gob.guanajuato.conectate.console.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.StartupEvent;
import java.time.Clock;
import java.util.Map;
import mx.gob.guanajuato.conectate.console.settings.ConsoleSettings;
import mx.gob.guanajuato.conectate.console.settings.Settings;
import org.junit.jupiter.api.Test;

class DemoStaffTest {
    private static final Map<String, String> WITH_PASSWORD = Map.of("conectate.console.demo-password", "demo-x");

    @Test
    void outside_the_demo_a_demo_password_stops_the_start() {
        assertThatThrownBy(() -> staff("prod", WITH_PASSWORD).refuse(new StartupEvent()))
                .hasMessageContaining("CONECTATE_CONSOLE_DEMO_PASSWORD");
        assertThatCode(() -> staff("demo", WITH_PASSWORD).refuse(new StartupEvent()))
                .doesNotThrowAnyException();
        assertThatCode(() -> staff("prod", Map.of()).refuse(new StartupEvent())).doesNotThrowAnyException();
    }

    @Test
    void outside_the_demo_a_password_of_the_demo_opens_nothing_even_if_its_user_is_there() {
        assertThat(staff("prod", Map.of()).mayUse("demo-conectate-gto")).isFalse();
        assertThat(staff("prod", Map.of()).mayUse("tres guacamayas en la presa"))
                .isTrue();
        assertThat(staff("demo", WITH_PASSWORD).mayUse("demo-conectate-gto")).isTrue();
    }

    private static DemoStaff staff(String profile, Map<String, String> values) {
        var config = Settings.of(profile, values);
        var settings = config.getConfigMapping(ConsoleSettings.class);
        return new DemoStaff(settings, new StaffDirectory(), null, null, Clock.systemUTC(), config);
    }
}
