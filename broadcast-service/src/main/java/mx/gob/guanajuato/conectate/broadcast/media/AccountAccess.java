package mx.gob.guanajuato.conectate.broadcast.media;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import mx.gob.guanajuato.conectate.delivery.DeliverySettings;
import mx.gob.guanajuato.conectate.operations.settings.WhatsAppSettings;
import mx.gob.guanajuato.conectate.whatsapp.account.AccountClient;
import mx.gob.guanajuato.conectate.whatsapp.graph.GraphSettings;

/** Makes the one {@link AccountClient} of the service. */
final class AccountAccess {
    private AccountAccess() {}

    @Produces
    @Singleton
    static AccountClient client(WhatsAppSettings whatsapp, DeliverySettings delivery) {
        var settings = new GraphSettings(
                whatsapp.graphUrl(),
                whatsapp.graphVersion(),
                whatsapp.accessToken(),
                1,
                delivery.connectTimeout(),
                delivery.requestTimeout(),
                delivery.keepAlive());
        return new AccountClient(settings, whatsapp.businessAccountId());
    }
}
