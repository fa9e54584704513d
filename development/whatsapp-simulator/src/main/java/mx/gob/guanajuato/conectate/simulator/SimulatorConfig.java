package mx.gob.guanajuato.conectate.simulator;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.List;

/** What the simulator is told from outside; {@code application.properties} maps the project's environment names to it. */
@ConfigMapping(prefix = "conectate.simulator")
public interface SimulatorConfig {
    /** Secrets of the app, several while one rotates; webhooks are signed with the first. */
    List<String> appSecret();

    /** What the receiver must know to pass the handshake. */
    String verifyToken();

    /** The only bearer token that a send call may carry. */
    String accessToken();

    /** A Graph version that is accepted besides those that Meta serves today. */
    String graphVersion();

    /** The number of the chatbot. */
    Number chatbot();

    /** The number of Conéctate GTO, from which broadcasts come. */
    Number conectate();

    /** WhatsApp Business Account, {@code entry[].id} of every webhook. */
    String businessAccountId();

    /** Where webhooks go. */
    URI webhookUrl();

    /** Under which address the project reaches the simulator, for media addresses in webhooks. */
    URI ownUrl();

    /** Added to real time in every timestamp that the simulator writes, so that demo and tests can move the clock. */
    Duration clockOffset();

    /** How long Meta looks at a template before it is approved; Meta itself takes minutes to a day. */
    @WithDefault("3s")
    Duration templateReview();

    /** How a webhook that was not answered with 200 is repeated. */
    Redelivery redelivery();

    /** One of the two business numbers. */
    interface Number {
        /** The id that stands in the path of a send call. */
        String phoneNumberId();
    }

    /** Meta only says "decreasing frequency, up to 7 days"; the pace here is quicker, so that a demo recovers at once. */
    interface Redelivery {
        /** Wait before the second attempt; doubles with each further one. */
        @WithDefault("500ms")
        Duration first();

        /** The longest wait between two attempts. */
        @WithDefault("10s")
        Duration longest();

        /** After this an update is given up. Meta: 7 days. */
        @WithDefault("7d")
        Duration giveUpAfter();

        /** Posts under way at one time. */
        @WithDefault("64")
        int concurrency();
    }
}
