package mx.gob.guanajuato.conectate.transforms;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import mx.gob.guanajuato.conectate.operations.settings.Meaning;

/** How transforms run. */
@ConfigMapping(prefix = "conectate.transforms")
public interface TransformSettings {
    @Meaning("How often a transform commits what it did. Each of a citizen's two hops waits up to that long; shorter"
            + " costs the broker more.")
    @WithDefault("20ms")
    Duration commitInterval();

    @Meaning("Threads of a transform in one instance; more than the topic's 12 partitions are idle.")
    @WithDefault("1")
    int threads();

    @Meaning("Copies of a transform's state that other instances keep warm. With a single instance none is made.")
    @WithDefault("1")
    int standbyReplicas();

    @Meaning("Folder for what Kafka Streams writes to disk (locks; the state itself lies in memory and on Kafka).")
    @WithDefault("${java.io.tmpdir}/conectate-transforms")
    String stateDirectory();
}
