package mx.gob.guanajuato.conectate.broadcast.media;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** The smallest film that says what it is made of: boxes (ISO 14496-12) without a picture in them. */
final class Mp4 {
    private Mp4() {}

    /** @param sound empty: silent */
    static byte[] of(String picture, String sound) {
        byte[] tracks = track("vide", box("vmhd", new byte[12]), sample(picture, 78));
        if (!sound.isEmpty()) tracks = joined(tracks, track("soun", box("smhd", new byte[8]), sample(sound, 28)));
        return joined(
                box("ftyp", "isom\0\0\0\0isommp42".getBytes(StandardCharsets.US_ASCII)),
                box("moov", joined(box("mvhd", new byte[100]), tracks)));
    }

    private static byte[] track(String handler, byte[] header, byte[] sample) {
        byte[] described = joined(new byte[] {0, 0, 0, 0, 0, 0, 0, 1}, sample);
        byte[] tables = box("stbl", joined(box("stsd", described), box("stts", new byte[8])));
        byte[] kind = joined(new byte[8], handler.getBytes(StandardCharsets.US_ASCII), new byte[13]);
        byte[] media =
                box("mdia", joined(box("mdhd", timed()), box("hdlr", kind), box("minf", joined(header, tables))));
        return box("trak", joined(box("tkhd", new byte[84]), media));
    }

    /** A thousandth of a second is its unit: a film without one cannot be read. */
    private static byte[] timed() {
        return ByteBuffer.allocate(24).putInt(12, 1_000).array();
    }

    private static byte[] sample(String codec, int length) {
        return box(codec, new byte[length]);
    }

    private static byte[] box(String type, byte[] content) {
        return ByteBuffer.allocate(8 + content.length)
                .putInt(8 + content.length)
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .put(content)
                .array();
    }

    private static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (byte[] part : parts) all.writeBytes(part);
        return all.toByteArray();
    }
}
