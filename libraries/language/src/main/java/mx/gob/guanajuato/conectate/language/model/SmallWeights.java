package mx.gob.guanajuato.conectate.language.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Weights in 16 bits each: whole steps of a power of two, so that what was written is exactly what is read. */
public final class SmallWeights {
    private SmallWeights() {}

    /** Rounds each weight to a whole step. */
    public static void round(float[] weights) {
        float step = step(weights);
        for (int i = 0; i < weights.length; i++) weights[i] = Math.round(weights[i] / step) * step;
    }

    static void write(float[] weights, DataOutputStream out) throws IOException {
        float step = step(weights);
        out.writeFloat(step);
        for (float weight : weights) out.writeShort(Math.round(weight / step));
    }

    static float[] read(int count, DataInputStream in) throws IOException {
        float step = in.readFloat();
        float[] weights = new float[count];
        var some = ByteBuffer.allocate(8_192);
        for (int i = 0; i < count; ) {
            int bytes = Math.min(some.capacity(), 2 * (count - i));
            in.readFully(some.array(), 0, bytes);
            for (int at = 0; at < bytes; at += 2) weights[i++] = some.getShort(at) * step;
        }
        return weights;
    }

    private static float step(float[] weights) {
        float most = 0;
        for (float weight : weights) most = Math.max(most, Math.abs(weight));
        return most == 0 ? 1 : Math.scalb(1f, Math.getExponent(most / (Short.MAX_VALUE - 1)) + 1);
    }
}
