package mx.gob.guanajuato.conectate.chatbot.content.cases;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;

/** A stream that ends in {@link UnusableFile} when more comes than may, and knows at its end what came. */
final class WatchedStream extends FilterInputStream {
    private final long most;
    private final CRC32 checksum = new CRC32();
    private long bytes;
    private byte last;

    WatchedStream(InputStream in, long most) {
        super(in);
        this.most = most;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int read = super.read(into, from, length);
        if (read <= 0) return read;
        bytes += read;
        if (bytes > most)
            throw new UnusableFile("Descomprimido pasa de " + most / 1_048_576 + " MB; no se siguió leyendo.");
        checksum.update(into, from, read);
        last = into[from + read - 1];
        return read;
    }

    boolean endsWithLine() {
        return last == '\n' || last == '\r';
    }

    boolean is(long size, long crc) {
        return (size < 0 || size == bytes) && (crc < 0 || crc == checksum.getValue());
    }
}
