package mx.gob.guanajuato.conectate.localstack.kafka;

import java.nio.file.Path;

/** The broker's {@code server.properties}: for one node that is killed often and must serve again within seconds. */
record BrokerSettings(Path topics, int port, int controllerPort) {
    String text() {
        return roles() + quickRestart() + oneNode() + limits();
    }

    private String roles() {
        return """
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@localhost:%2$d
                controller.listener.names=CONTROLLER
                listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
                listeners=PLAINTEXT://localhost:%1$d,CONTROLLER://localhost:%2$d
                advertised.listeners=PLAINTEXT://localhost:%1$d
                log.dirs=%3$s
                """
                .formatted(port, controllerPort, topics.toString().replace("\\", "/"));
    }

    /** After a kill, the broker registers anew, and waits until the session of its former life has run out. */
    private static String quickRestart() {
        return """
                broker.session.timeout.ms=1000
                broker.heartbeat.interval.ms=200
                controller.quorum.election.timeout.ms=200
                controller.quorum.election.backoff.max.ms=200
                controller.quorum.fetch.timeout.ms=500
                initial.broker.registration.timeout.ms=60000
                num.recovery.threads.per.data.dir=2
                group.initial.rebalance.delay.ms=0
                group.min.session.timeout.ms=1000
                transaction.abort.timed.out.transaction.cleanup.interval.ms=500
                """;
    }

    /** The defaults are for clusters: fifty partitions of each internal topic, each with three copies. */
    private static String oneNode() {
        return """
                offsets.topic.num.partitions=6
                offsets.topic.replication.factor=1
                transaction.state.log.num.partitions=6
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                share.coordinator.state.topic.num.partitions=1
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1
                default.replication.factor=1
                min.insync.replicas=1
                num.network.threads=2
                num.io.threads=4
                num.replica.fetchers=1
                background.threads=2
                log.cleaner.dedupe.buffer.size=16777216
                """;
    }

    /** Topics are created by the services, with their retention and bounds; a misspelt name must not create one. */
    private static String limits() {
        return """
                auto.create.topics.enable=false
                message.max.bytes=9437184
                replica.fetch.max.bytes=9437184
                socket.request.max.bytes=16777216
                """;
    }
}
