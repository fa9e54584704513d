package mx.gob.guanajuato.conectate.benchmarks.delivery;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import mx.gob.guanajuato.conectate.benchmarks.measuring.UnusableInput;

/** The rate of the sending number as it lies in Redis. No setting goes above Meta's highest rate, so it is written there. */
public final class Limits {
    private static final int NONE = 1_000_000;

    private Limits() {}

    /** Takes it away. */
    public static void lift(String redis) {
        URI address = URI.create(redis);
        String command = "HSET limits:" + Citizens.PHONE_NUMBER_ID + " rate " + NONE + "\r\n";
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            socket.getOutputStream().write(command.getBytes(StandardCharsets.US_ASCII));
            if (socket.getInputStream().read() != ':') throw new UnusableInput("Redis did not take the rate.");
        } catch (IOException e) {
            throw new UnusableInput("Redis does not answer.", e);
        }
    }
}
