package mx.gob.guanajuato.conectate.delivery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import mx.gob.guanajuato.conectate.operations.settings.Meaning;

/** How a service sends. The defaults are Meta's for a new number. */
@ConfigMapping(prefix = "conectate.delivery")
public interface DeliverySettings {
    @Meaning(
            "Messages a second that this instance sends from one number, 1 to 1000. Meta allows a number 80, in and out"
                    + " together, until it raises it to 1000 (Meta, throughput); above that it answers 130429 and we slow down.")
    @WithDefault("80")
    int messagesPerSecond();

    @Meaning("Calls to the Graph API side by side. At answers of 150 ms, 200 calls make 1300 messages a second.")
    @WithDefault("200")
    int inFlight();

    @Meaning("Messages of one partition that are held in memory; above that the partition is paused until half of them"
            + " are gone.")
    @WithDefault("500")
    int backlog();

    @Meaning("How long a connection to the Graph API may take. A message that fails within it goes again soon.")
    @WithDefault("PT2S")
    Duration connectTimeout();

    @Meaning("How long the Graph API may take to answer. Beyond it the message is in doubt.")
    @WithDefault("PT10S")
    Duration requestTimeout();

    @Meaning("How long an idle connection to the Graph API is used again. Keep it below what the other side keeps its"
            + " own.")
    @WithDefault("PT20S")
    Duration keepAlive();

    @Meaning("How long the status of an answer in doubt may take before the answer goes again. Longer: fewer answers"
            + " twice, more of them late.")
    @WithDefault("PT60S")
    Duration grace();

    @Meaning("How long a message in doubt holds up later messages to the same citizen.")
    @WithDefault("PT10S")
    Duration inDoubtWait();

    @Meaning("How long the status of a broadcast's message in doubt may take before it is reported as unknown. It is"
            + " never sent again.")
    @WithDefault("PT24H")
    Duration unconfirmedAfter();

    @Meaning("How often a message is tried that Meta refuses for a reason that passes, or whose fate stays unknown.")
    @WithDefault("8")
    int maxAttempts();

    @Meaning("Wait before the second try of a message; it doubles with each further one.")
    @WithDefault("PT1S")
    Duration firstRetry();

    @Meaning("Longest wait between two tries of a message, unless Meta's error code asks for a longer one.")
    @WithDefault("PT5M")
    Duration longestRetry();

    @Meaning("How often one message finds out whether a number that may not send may do so again.")
    @WithDefault("PT30S")
    Duration pauseRetry();
}
