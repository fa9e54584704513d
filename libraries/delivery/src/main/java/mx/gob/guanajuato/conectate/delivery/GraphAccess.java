package mx.gob.guanajuato.conectate.delivery;

import io.vertx.core.Vertx;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import mx.gob.guanajuato.conectate.operations.settings.WhatsAppSettings;
import mx.gob.guanajuato.conectate.whatsapp.graph.GraphClient;
import mx.gob.guanajuato.conectate.whatsapp.graph.GraphSettings;

/** Makes the one {@link GraphClient} of a service: for its senders, and for read marks. */
final class GraphAccess {
    private GraphAccess() {}

    @Produces
    @Singleton
    static GraphClient client(Vertx vertx, WhatsAppSettings whatsapp, DeliverySettings delivery) {
        return new GraphClient(
                vertx,
                new GraphSettings(
                        whatsapp.graphUrl(),
                        whatsapp.graphVersion(),
                        whatsapp.accessToken(),
                        delivery.inFlight(),
                        delivery.connectTimeout(),
                        delivery.requestTimeout(),
                        delivery.keepAlive()));
    }

    static void close(@Disposes GraphClient client) {
        client.close();
    }
}
