package mx.gob.guanajuato.conectate.localstack.kafka;

import java.nio.file.Files;
import java.nio.file.Path;
import kafka.Kafka;
import kafka.tools.StorageTool;

/** What runs in the broker's process: lays out an empty folder for topics the first time, then is the broker. */
final class BrokerProcess {
    /** Any would do, but it must stay the same: the topics of a folder belong to one cluster. */
    private static final String CLUSTER_ID = "Y29uZWN0YXRlLWd0bzAwMQ";

    private BrokerProcess() {}

    public static void main(String[] arguments) {
        String settings = arguments[0];
        Path topics = Path.of(arguments[1]);
        if (!Files.exists(topics.resolve("meta.properties"))) {
            String[] format = {"format", "--config", settings, "--cluster-id", CLUSTER_ID};
            int status = StorageTool.execute(format, System.out);
            if (status != 0) {
                System.exit(status);
            }
        }
        Kafka.main(new String[] {settings});
    }
}
