package mx.gob.guanajuato.conectate.localstack.services;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import mx.gob.guanajuato.conectate.localstack.processes.Probe;

/** Asks a service's readiness check, the one that a load balancer would ask. */
final class HealthProbe implements Probe {
    private static final int TIMEOUT_MILLIS = 1_000;

    private final URI address;

    HealthProbe(int port) {
        this.address = URI.create("http://127.0.0.1:" + port + "/q/health/ready");
    }

    @Override
    public boolean isReady() {
        try {
            var connection = (HttpURLConnection) address.toURL().openConnection();
            connection.setConnectTimeout(TIMEOUT_MILLIS);
            connection.setReadTimeout(TIMEOUT_MILLIS);
            try {
                return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
            } finally {
                connection.disconnect();
            }
        } catch (IOException notYet) {
            return false;
        }
    }
}
