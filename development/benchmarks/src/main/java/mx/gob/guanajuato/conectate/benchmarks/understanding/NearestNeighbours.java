package mx.gob.guanajuato.conectate.benchmarks.understanding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import mx.gob.guanajuato.conectate.language.training.LabelledText;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.QueryBuilder;

/**
 * Lucene: the intent that most speaks for among the training sentences which BM25 holds for the most alike, each by its
 * score; Spanish stems, no word left out.
 */
final class NearestNeighbours implements Function<String, Object> {
    private static final String TEXT = "text";
    private static final String INTENT = "intent";
    private static final int NEIGHBOURS = 5;

    private final Analyzer analyzer = new SpanishAnalyzer(CharArraySet.EMPTY_SET);
    private final QueryBuilder queries = new QueryBuilder(analyzer);
    private final IndexSearcher searcher;

    NearestNeighbours(List<LabelledText> examples) {
        try {
            searcher = new IndexSearcher(DirectoryReader.open(indexed(examples)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Directory indexed(List<LabelledText> examples) throws IOException {
        var directory = new ByteBuffersDirectory();
        try (var index = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (LabelledText example : examples) {
                var document = new Document();
                document.add(new TextField(TEXT, example.text(), Store.NO));
                document.add(new StoredField(INTENT, example.intent()));
                index.addDocument(document);
            }
            index.forceMerge(1);
        }
        return directory;
    }

    @Override
    public Object apply(String message) {
        Query query = queries.createBooleanQuery(TEXT, message);
        if (query == null) return "";
        try {
            return elected(searcher.search(query, NEIGHBOURS).scoreDocs);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String elected(ScoreDoc[] nearest) throws IOException {
        var votes = new HashMap<String, Float>();
        for (ScoreDoc neighbour : nearest) {
            votes.merge(searcher.storedFields().document(neighbour.doc).get(INTENT), neighbour.score, Float::sum);
        }
        return votes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }
}
