package mx.gob.guanajuato.conectate.metrics.counting.reading;

import java.util.Arrays;

/**
 * A JSON object, member by member, straight from its bytes: texts of plain ASCII, whole numbers and nulls, nothing nested,
 * nothing escaped, no white space. So {@link mx.gob.guanajuato.conectate.events.EventJson} writes what is counted; where
 * the form is another, {@link #isWhole} is false at the end, and whoever reads it has to ask a JSON parser.
 */
final class PlainObject {
    /** A number of more digits might not fit. */
    private static final int MOST_DIGITS = 18;

    private static final byte[] NULL = {'n', 'u', 'l', 'l'};

    private final byte[] bytes;
    private int at;
    private int nameFrom;
    private int nameTo;
    private int from;
    private int to;
    private Kind kind = Kind.NOTHING;
    private long number;

    /** What a member's value is. */
    enum Kind {
        TEXT,
        NUMBER,
        NOTHING
    }

    PlainObject(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Goes to the next member; false after the last one, and where the form is another. */
    boolean next() {
        if (!skip(at == 0 ? '{' : ',')) return false;
        if (!readText()) return stop();
        nameFrom = from;
        nameTo = to;
        return skip(':') && readValue() || stop();
    }

    /** Whether the object was read to its end, and nothing follows. */
    boolean isWhole() {
        return at == bytes.length - 1 && bytes[at] == '}';
    }

    boolean isNamed(byte[] name) {
        byte[] all = bytes;
        int start = nameFrom;
        if (name.length != nameTo - start) return false;
        for (int i = 0; i < name.length; i++) if (all[start + i] != name[i]) return false;
        return true;
    }

    Kind kind() {
        return kind;
    }

    /** The value of a member that is a number. */
    long number() {
        return number;
    }

    /** Where the characters of a text begin. */
    int from() {
        return from;
    }

    /** Where they end. */
    int to() {
        return to;
    }

    private boolean readValue() {
        if (at < bytes.length && bytes[at] == '"') {
            kind = Kind.TEXT;
            return readText();
        }
        if (Arrays.equals(bytes, at, Math.min(at + NULL.length, bytes.length), NULL, 0, NULL.length)) {
            kind = Kind.NOTHING;
            at += NULL.length;
            return true;
        }
        kind = Kind.NUMBER;
        return readNumber();
    }

    /** Each character of a record passes here: what is read again and again is kept in variables. */
    private boolean readText() {
        if (!skip('"')) return false;
        byte[] all = bytes;
        int end = at;
        // Bytes are signed: what is not ASCII is less than a space.
        while (end < all.length && all[end] >= ' ' && all[end] != '"' && all[end] != '\\') end++;
        from = at;
        to = end;
        at = end;
        return skip('"');
    }

    /** What follows a whole number decides whether it was one: neither a point nor an exponent ends a member. */
    private boolean readNumber() {
        boolean negative = skip('-');
        int first = at;
        number = 0;
        for (; at < bytes.length && bytes[at] >= '0' && bytes[at] <= '9'; at++) number = 10 * number + bytes[at] - '0';
        if (negative) number = -number;
        int digits = at - first;
        return digits == 1 || digits > 1 && digits <= MOST_DIGITS && bytes[first] != '0';
    }

    private boolean skip(char wanted) {
        if (at >= bytes.length || bytes[at] != wanted) return false;
        at++;
        return true;
    }

    private boolean stop() {
        at = bytes.length;
        return false;
    }
}
