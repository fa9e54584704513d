package mx.gob.guanajuato.conectate.metrics.counting;

import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.Set;

/**
 * The ids that were counted, so that one that comes again is known. Of each the first 64 of its 128 bits are kept: among
 * 5,000 ids of a page the odds that two share them are 1 to 1.5 million million.
 */
final class IdPage implements Page {
    private final Set<Long> ids = new HashSet<>();

    static IdPage of(byte[] stored) {
        var page = new IdPage();
        var bits = ByteBuffer.wrap(stored).asLongBuffer();
        while (bits.hasRemaining()) page.ids.add(bits.get());
        return page;
    }

    /** Whether it is the first time. */
    boolean add(Digest id) {
        return ids.add(id.high());
    }

    @Override
    public byte[] encoded() {
        var bytes = ByteBuffer.allocate(Long.BYTES * ids.size());
        ids.forEach(bytes::putLong);
        return bytes.array();
    }
}
