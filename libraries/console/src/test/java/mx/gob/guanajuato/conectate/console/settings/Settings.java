package mx.gob.guanajuato.conectate.console.settings;

import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import mx.gob.guanajuato.conectate.operations.settings.ServiceSettings;

/** For tests: settings as an operator would write them. */
public final class Settings {
    private Settings() {}

    public static SmallRyeConfig of(String profile, Map<String, String> values) {
        return new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withProfile(profile)
                .withMapping(ConsoleSettings.class)
                .withMapping(ServiceSettings.class)
                .withDefaultValues(
                        Map.of("conectate.pseudonym-key", "p", "conectate.session-key", "s", "conectate.api-key", "a"))
                .withDefaultValues(values)
                .build();
    }

    public static ConsoleSettings console(String profile, Map<String, String> values) {
        return of(profile, values).getConfigMapping(ConsoleSettings.class);
    }
}
