package mx.gob.guanajuato.conectate.simulator;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Makes message ids that look like Meta's: {@code wamid.} and the Base64 of a short binary record with the other party's
 * number and a random part. Like Meta's, an id therefore reveals the number to whoever decodes it.
 */
public final class Wamid {
    private static final AtomicLong COUNTER =
            new AtomicLong(ThreadLocalRandom.current().nextLong(1L << 40));

    private Wamid() {}

    /** The id of a message that a citizen wrote. */
    public static String fromCitizen(String party) {
        return of(party, 0x12);
    }

    /** The id of a message that a business number sent. */
    public static String fromBusiness(String party) {
        return of(party, 0x11);
    }

    private static String of(String party, int direction) {
        var bytes = new ByteArrayOutputStream(48);
        bytes.write(0x1d);
        field(bytes, 0x18, party);
        bytes.writeBytes(new byte[] {0x15, 0x02, 0x00, (byte) direction});
        field(bytes, 0x18, unique());
        bytes.write(0x00);
        return "wamid." + Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    /** 20 hexadecimal digits: a counter, so that no two are equal here, and chance, so that restarts differ. */
    private static String unique() {
        return String.format(
                "%012X%08X",
                COUNTER.getAndIncrement(), ThreadLocalRandom.current().nextInt());
    }

    private static void field(ByteArrayOutputStream bytes, int tag, String text) {
        var ascii = text.getBytes(StandardCharsets.US_ASCII);
        bytes.write(tag);
        bytes.write(ascii.length);
        bytes.writeBytes(ascii);
    }
}
