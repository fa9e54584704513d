package mx.gob.guanajuato.conectate.metrics.counting.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import org.roaringbitmap.RoaringBitmap;

/** Who wrote, by ordinal: a compressed bitmap in the format that all Roaring libraries share. */
public record PeoplePage(RoaringBitmap ordinals) implements Page {
    public static PeoplePage of(byte[] stored) {
        var ordinals = new RoaringBitmap();
        try {
            if (stored.length > 0) ordinals.deserialize(ByteBuffer.wrap(stored));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PeoplePage(ordinals);
    }

    @Override
    public byte[] encoded() {
        var bytes = ByteBuffer.allocate(ordinals.serializedSizeInBytes());
        ordinals.serialize(bytes);
        return bytes.array();
    }
}
