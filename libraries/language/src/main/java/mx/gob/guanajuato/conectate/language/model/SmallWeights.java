package mx.gob.guanajuato.conectate.language.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * Weights in 16 bits each, in memory as in a file: whole steps of a power of two, so that what was written is exactly what
 * is read, and a sum is the same as of the weights in 32 bits.
 */
public final class SmallWeights {
    private final float step;
    private final short[] steps;

    private SmallWeights(float step, short[] steps) {
        this.step = step;
        this.steps = steps;
    }

    /** Each weight rounded to a whole step. */
    public static SmallWeights of(float[] weights) {
        float step = step(weights);
        var steps = new short[weights.length];
        for (int i = 0; i < weights.length; i++) steps[i] = (short) Math.round(weights[i] / step);
        return new SmallWeights(step, steps);
    }

    /** Adds the weights from there on, each so many times; the loop that most of the time is spent in, kept this plain. */
    void addTo(float[] sums, int from, float times) {
        float each = times * step;
        for (int i = 0; i < sums.length; i++) sums[i] += each * steps[from + i];
    }

    void write(DataOutputStream out) throws IOException {
        out.writeFloat(step);
        for (short weight : steps) out.writeShort(weight);
    }

    static SmallWeights read(int count, DataInputStream in) throws IOException {
        float step = in.readFloat();
        var steps = new short[count];
        var some = ByteBuffer.allocate(8_192);
        for (int i = 0; i < count; ) {
            int weights = Math.min(some.capacity() / Short.BYTES, count - i);
            in.readFully(some.array(), 0, weights * Short.BYTES);
            some.rewind().asShortBuffer().get(steps, i, weights);
            i += weights;
        }
        return new SmallWeights(step, steps);
    }

    private static float step(float[] weights) {
        float most = 0;
        for (float weight : weights) most = Math.max(most, Math.abs(weight));
        return most == 0 ? 1 : Math.scalb(1f, Math.getExponent(most / (Short.MAX_VALUE - 1)) + 1);
    }
}
