package mx.gob.guanajuato.conectate.broadcast.audience;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.time.Instant;
import mx.gob.guanajuato.conectate.events.broadcast.Audience;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class AudienceSizesTest {
    @Test
    void nobody_is_counted_before_everybody_is_known() {
        var nothingRead = new AudienceSizes(new SubscriberDirectory(null));

        assertThatThrownBy(() -> nothingRead.of(Audience.EVERYBODY, Instant.EPOCH, citizen -> true))
                .asInstanceOf(InstanceOfAssertFactories.type(HttpProblem.class))
                .returns(503, HttpProblem::getStatusCode);
        assertThatThrownBy(nothingRead::subscribers).isInstanceOf(HttpProblem.class);
    }
}
