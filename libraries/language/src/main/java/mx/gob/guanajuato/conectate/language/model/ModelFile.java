package mx.gob.guanajuato.conectate.language.model;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * A model as bytes: {@code CGTO}, the format's number, the SHA-256 of the rest, the rest. Weights take 16 bits each
 * and are read back to exactly what the trainer's model holds.
 */
public final class ModelFile {
    private static final int MAGIC = 0x4347544F;
    private static final int FORMAT = 2;
    private static final int HEAD = 8;
    private static final int HASH = 32;

    private ModelFile() {}

    /** The bytes of {@code model}; the same model has the same. */
    public static byte[] write(IntentModel model) {
        byte[] body = body(model);
        var bytes = new ByteArrayOutputStream(HEAD + HASH + body.length);
        try (var out = new DataOutputStream(bytes)) {
            out.writeInt(MAGIC);
            out.writeInt(FORMAT);
            out.write(Sha256.of(body, 0));
            out.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * The model of {@code bytes}.
     *
     * @throws UnusableModel when they are not a model, of another format, or damaged
     */
    public static IntentModel read(byte[] bytes) throws UnusableModel {
        if (bytes.length < HEAD + HASH) throw new UnusableModel("it is no model: only " + bytes.length + " bytes");
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (in.readInt() != MAGIC) throw new UnusableModel("it is no model: its first bytes are others");
            int format = in.readInt();
            if (format != FORMAT) throw new UnusableModel("its format is " + format + ", this program reads " + FORMAT);
            byte[] hash = in.readNBytes(HASH);
            if (!Arrays.equals(hash, Sha256.of(bytes, HEAD + HASH)))
                throw new UnusableModel("it is damaged: wrong hash");
            return ModelBody.read(in, version(hash));
        } catch (IOException | RuntimeException e) {
            throw new UnusableModel("it is damaged: " + e.getMessage());
        }
    }

    /** The first 12 hexadecimal digits of the hash of a model's body. */
    static String version(IntentModel model) {
        return version(Sha256.of(body(model), 0));
    }

    private static String version(byte[] hash) {
        return HexFormat.of().formatHex(hash, 0, 6);
    }

    private static byte[] body(IntentModel model) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            ModelBody.write(model, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
