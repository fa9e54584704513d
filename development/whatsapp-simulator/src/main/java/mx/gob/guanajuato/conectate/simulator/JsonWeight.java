package mx.gob.guanajuato.conectate.simulator;

import com.fasterxml.jackson.databind.JsonNode;

/** About how much memory a JSON tree takes, counted in characters: its words, and a share for each node. */
public final class JsonWeight {
    /** A node with its name and its place in the parent takes some 60 bytes. */
    private static final int NODE = 60;

    private JsonWeight() {}

    /** The weight of this tree and all below. */
    public static long of(JsonNode node) {
        if (node.isValueNode()) return NODE + node.asText().length();
        long sum = NODE;
        for (var child : node) sum += of(child);
        return sum;
    }
}
