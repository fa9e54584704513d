package mx.gob.guanajuato.conectate.chatbot.content.cases;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.stream.Stream;

/** A text whose first line can be looked at before it is read. */
public final class HeadReader extends BufferedReader {
    private static final int LONGEST_HEAD = 8_192;

    private final String head;

    /** Looks at the first line. */
    public HeadReader(Reader in, int buffer) {
        super(in, Math.max(buffer, 2 * LONGEST_HEAD));
        try {
            mark(LONGEST_HEAD);
            var text = new char[LONGEST_HEAD];
            int length = 0;
            for (int read = 0; read >= 0 && length < text.length; length += Math.max(read, 0))
                read = read(text, length, text.length - length);
            reset();
            head = new String(text, 0, length).lines().findFirst().orElse("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first line, as far as {@value #LONGEST_HEAD} characters go. */
    public String head() {
        return head;
    }

    /** What stands between its fields: comma, semicolon, tab or bar, whichever the first line has most of. */
    public char separator() {
        return Stream.of(',', ';', '\t', '|')
                .max((one, other) -> Long.compare(count(one), count(other)))
                .filter(separator -> count(separator) > 0)
                .orElse(',');
    }

    private long count(char separator) {
        return head.chars().filter(character -> character == separator).count();
    }
}
