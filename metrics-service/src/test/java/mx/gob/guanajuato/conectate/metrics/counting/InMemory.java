package mx.gob.guanajuato.conectate.metrics.counting;

import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.gob.guanajuato.conectate.views.Change;
import mx.gob.guanajuato.conectate.views.Progress;
import mx.gob.guanajuato.conectate.views.Stored;

/** What Redis would hold of one partition, for tests of the function alone. */
final class InMemory implements Stored {
    private final Map<String, Map<String, byte[]>> hashes = new HashMap<>();
    private final Map<String, ByteArrayOutputStream> texts = new HashMap<>();

    void apply(List<Change> changes) {
        for (Change change : changes) {
            if (change instanceof Change.PutBytes put) hash(put.key()).put(put.field(), put.value());
            else if (change instanceof Change.PutField put) hash(put.key()).put(put.field(), new byte[0]);
            else if (change instanceof Change.Append more)
                texts.computeIfAbsent(more.key(), none -> new ByteArrayOutputStream())
                        .writeBytes(more.bytes());
            else if (change instanceof Change.Remove gone) texts.remove(gone.key());
            else throw new AssertionError("unexpected " + change);
        }
    }

    @Override
    public Optional<byte[]> text(String key) {
        return Optional.ofNullable(texts.get(key)).map(ByteArrayOutputStream::toByteArray);
    }

    @Override
    public List<Optional<byte[]>> fields(List<String> keys, String field) {
        return keys.stream()
                .map(key -> Optional.ofNullable(hash(key).get(field)))
                .toList();
    }

    Counts read(Query query) {
        var pages = new HashMap<String, Map<String, byte[]>>();
        query.keys(Optional.empty()).forEach(key -> pages.put(key, hash(key)));
        return new Counts(Progress.UNKNOWN, Optional.empty(), pages);
    }

    private Map<String, byte[]> hash(String key) {
        return hashes.computeIfAbsent(key, none -> new HashMap<>());
    }
}
