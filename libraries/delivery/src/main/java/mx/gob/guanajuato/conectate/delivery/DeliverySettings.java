package mx.gob.guanajuato.conectate.delivery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import mx.gob.guanajuato.conectate.operations.settings.Meaning;

/** How a service sends. The defaults are Meta's for a new number. */
@ConfigMapping(prefix = "conectate.delivery")
public interface DeliverySettings {
    @Meaning(
            "Messages a second of one number, in and out together, 1 to 1000, over all instances. 0: what Meta tells, which is"
                    + " 80 until it raises the number to 1000 (Meta, throughput); above that it answers 130429 and we slow down.")
    @WithDefault("0")
    int messagesPerSecond();

    @Meaning("Different citizens, of those who have not written for 24 hours, that all numbers together may write to in"
            + " moving 24 hours. 0: what Meta tells (250, 2000, 10000, 100000 or no limit).")
    @WithDefault("0")
    int recipientsPerDay();

    @Meaning("Share of a number's rate that each instance takes while Redis is away and nobody can ask the others. A"
            + " quarter is safe for four.")
    @WithDefault("0.25")
    double shareWithoutRedis();

    @Meaning("Calls to the Graph API side by side, those included that wait for their moment of the rate. At answers of"
            + " 150 ms, 400 calls make more than 1000 messages a second.")
    @WithDefault("400")
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
