package mx.gob.guanajuato.conectate.operations.kafka;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import mx.gob.guanajuato.conectate.events.Topic;
import mx.gob.guanajuato.conectate.events.Topics;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.AlterConfigOp.OpType;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.jboss.logging.Logger;

/**
 * A topic may keep its records for a shorter time than citizens are told, which is the operator's choice, and never for a
 * longer one: what was set longer is set back at the start of every service. What else a topic is like is left as it is.
 */
final class LongestKept {
    private static final Logger LOG = Logger.getLogger(LongestKept.class);
    private static final int PATIENCE_SECONDS = 5;
    private static final List<String> TIMES =
            List.of("retention.ms", "segment.ms", "max.compaction.lag.ms", "delete.retention.ms");

    private LongestKept() {}

    static void set(Admin admin) throws InterruptedException {
        var topics = new HashMap<ConfigResource, Topic>();
        Topics.all().forEach(topic -> topics.put(new ConfigResource(ConfigResource.Type.TOPIC, topic.name()), topic));
        var shorter = new HashMap<ConfigResource, Collection<AlterConfigOp>>();
        try {
            admin.describeConfigs(topics.keySet())
                    .all()
                    .get(PATIENCE_SECONDS, TimeUnit.SECONDS)
                    .forEach((resource, present) -> {
                        var changes = changes(topics.get(resource), present);
                        if (!changes.isEmpty()) shorter.put(resource, changes);
                    });
            if (!shorter.isEmpty())
                admin.incrementalAlterConfigs(shorter).all().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            // Just made, as told: the broker that was asked has not heard of them yet.
            if (e.getCause() instanceof UnknownTopicOrPartitionException) return;
            LOG.warnf(
                    "How long topics keep could not be set: cause=%s",
                    e.getClass().getSimpleName());
        }
    }

    private static List<AlterConfigOp> changes(Topic topic, Config present) {
        var changes = new ArrayList<AlterConfigOp>();
        Map<String, String> told = topic.settings();
        for (String time : TIMES) {
            if (!told.containsKey(time) || millis(present.get(time).value()) <= millis(told.get(time))) continue;
            LOG.warnf("Kept longer than citizens are told, set back: topic=%s setting=%s", topic.name(), time);
            changes.add(new AlterConfigOp(new ConfigEntry(time, told.get(time)), OpType.SET));
        }
        return changes;
    }

    /** The broker's word for ever is a negative number. */
    private static long millis(String setting) {
        long millis = Long.parseLong(setting);
        return millis < 0 ? Long.MAX_VALUE : millis;
    }
}
