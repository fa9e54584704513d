package mx.gob.guanajuato.conectate.language.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mx.gob.guanajuato.conectate.language.features.GramIndex;
import mx.gob.guanajuato.conectate.language.features.GramSettings;
import mx.gob.guanajuato.conectate.language.spelling.Vocabulary;

/** The part of a model's file behind its head. */
final class ModelBody {
    private ModelBody() {}

    static void write(IntentModel model, DataOutputStream out) throws IOException {
        Weights weights = model.weights();
        write(weights.settings(), out);
        out.writeDouble(model.calibration().sharpness());
        out.writeDouble(model.calibration().threshold());
        out.writeDouble(model.calibration().doubt());
        write(weights.intents(), out);
        for (float bias : weights.bias()) out.writeFloat(bias);
        out.writeFloat(weights.unknownRarity());
        int[] hashes = weights.index().hashes();
        out.writeInt(hashes.length);
        for (int hash : hashes) out.writeInt(hash);
        for (float rarity : weights.rarity()) out.writeFloat(rarity);
        weights.rows().write(out);
        write(model.vocabulary().words(), out);
    }

    /**
     * The model of a body.
     *
     * @param version what its hash says
     */
    static IntentModel read(DataInputStream in, String version) throws IOException {
        GramSettings settings = settings(in);
        var calibration = new Calibration(in.readDouble(), in.readDouble(), in.readDouble());
        List<String> intents = strings(in);
        float[] bias = floats(in, intents.size());
        float unknownRarity = in.readFloat();
        int[] hashes = ints(in);
        float[] rarity = floats(in, hashes.length);
        SmallWeights rows = SmallWeights.read(hashes.length * intents.size(), in);
        var index = new GramIndex(hashes);
        var weights = new Weights(settings, intents, index, rarity, unknownRarity, bias, rows);
        return new IntentModel(weights, calibration, new Vocabulary(strings(in)), Optional.of(version));
    }

    private static void write(GramSettings settings, DataOutputStream out) throws IOException {
        out.writeInt(settings.words());
        out.writeInt(settings.reach());
        out.writeInt(settings.shortest());
        out.writeInt(settings.longest());
        out.writeFloat(settings.wordWeight());
        out.writeFloat(settings.pairWeight());
        out.writeFloat(settings.soundWeight());
        out.writeFloat(settings.conceptWeight());
        out.writeFloat(settings.unknownShare());
    }

    private static GramSettings settings(DataInputStream in) throws IOException {
        return new GramSettings(
                in.readInt(),
                in.readInt(),
                in.readInt(),
                in.readInt(),
                in.readFloat(),
                in.readFloat(),
                in.readFloat(),
                in.readFloat(),
                in.readFloat());
    }

    private static void write(List<String> strings, DataOutputStream out) throws IOException {
        out.writeInt(strings.size());
        for (String string : strings) out.writeUTF(string);
    }

    private static List<String> strings(DataInputStream in) throws IOException {
        int count = in.readInt();
        var strings = new ArrayList<String>();
        for (int i = 0; i < count; i++) strings.add(in.readUTF());
        return List.copyOf(strings);
    }

    private static int[] ints(DataInputStream in) throws IOException {
        int[] ints = new int[in.readInt()];
        for (int i = 0; i < ints.length; i++) ints[i] = in.readInt();
        return ints;
    }

    private static float[] floats(DataInputStream in, int count) throws IOException {
        float[] floats = new float[count];
        for (int i = 0; i < count; i++) floats[i] = in.readFloat();
        return floats;
    }
}
