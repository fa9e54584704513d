package mx.gob.guanajuato.conectate.simulator.graph;

import jakarta.inject.Singleton;
import java.util.Objects;
import mx.gob.guanajuato.conectate.simulator.BusinessNumber;
import mx.gob.guanajuato.conectate.simulator.BusinessNumbers;
import mx.gob.guanajuato.conectate.simulator.SimulatorConfig;
import mx.gob.guanajuato.conectate.simulator.refusal.GraphRefusal;

/** Who may call, for which number, in which version. */
@Singleton
class Access {
    /** v26.0, of 29 July 2026 (Graph changelog). Calls to a version that has expired are served by the oldest one left. */
    private static final int NEWEST_MAJOR = 26;

    private final SimulatorConfig config;
    private final BusinessNumbers numbers;

    Access(SimulatorConfig config, BusinessNumbers numbers) {
        this.config = config;
        this.numbers = numbers;
    }

    BusinessNumber check(String version, String phoneNumberId, String authorization) {
        checkToken(version, phoneNumberId, authorization);
        return numbers.byId(phoneNumberId).orElseThrow(() -> GraphRefusal.unknownObject("post", phoneNumberId));
    }

    void checkToken(String version, String path, String authorization) {
        if (!version.equals(config.graphVersion()) && major(version) > NEWEST_MAJOR) {
            throw GraphRefusal.unknownPath(path);
        }
        checkToken(authorization);
    }

    void checkToken(String authorization) {
        if (!Objects.equals(authorization, "Bearer " + config.accessToken())) throw GraphRefusal.unauthorized();
    }

    private static int major(String version) {
        var digits = version.substring(1, version.indexOf('.'));
        return digits.length() > 3 ? Integer.MAX_VALUE : Integer.parseInt(digits);
    }
}
