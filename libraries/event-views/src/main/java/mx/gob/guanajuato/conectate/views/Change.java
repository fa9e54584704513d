package mx.gob.guanajuato.conectate.views;

import java.time.Instant;
import java.util.List;

/**
 * One change to a view. Keys are relative: the view's own prefix is put before them, so no view writes into another. A
 * key is used as one kind only (hash, set or text): Redis refuses a mixture, and the view stops.
 */
public sealed interface Change {
    /** The key within the view, e.g. {@code day:2026-11-21}. */
    String key();

    /** The command of Redis and what follows the key in it: texts, and bytes where a value is not text. */
    List<Object> words();

    /** Adds to a whole number in a hash; a missing one is 0. */
    record Increment(String key, String field, long by) implements Change {
        @Override
        public List<Object> words() {
            return List.of("HINCRBY", field, Long.toString(by));
        }
    }

    /** Sets one field of a hash. */
    record PutField(String key, String field, String value) implements Change {
        @Override
        public List<Object> words() {
            return List.of("HSET", field, value);
        }
    }

    /** Sets one field of a hash to bytes. */
    record PutBytes(String key, String field, byte[] value) implements Change {
        @Override
        public List<Object> words() {
            return List.of("HSET", field, value);
        }
    }

    /**
     * Sets one field of a hash, unless what is there is greater: text by text, as their bytes order them. How many fields
     * of the hash have each value is kept in it too, in a field of {@value #TALLY} and the value. It does not matter in
     * which order the same values come, nor how often.
     */
    record Raise(String key, String field, String value) implements Change {
        /** Begins the field that counts a value. */
        public static final String TALLY = "#";

        @Override
        public List<Object> words() {
            return List.of("RAISE", field, value, TALLY);
        }
    }

    /** Adds bytes at the end of a text. */
    record Append(String key, byte[] bytes) implements Change {
        @Override
        public List<Object> words() {
            return List.of("APPEND", bytes);
        }
    }

    /** Takes one field out of a hash. */
    record RemoveField(String key, String field) implements Change {
        @Override
        public List<Object> words() {
            return List.of("HDEL", field);
        }
    }

    /** Puts a member into a set. */
    record AddMember(String key, String member) implements Change {
        @Override
        public List<Object> words() {
            return List.of("SADD", member);
        }
    }

    /** Takes a member out of a set. */
    record RemoveMember(String key, String member) implements Change {
        @Override
        public List<Object> words() {
            return List.of("SREM", member);
        }
    }

    /** Sets a text, and takes away when it was to expire. */
    record Put(String key, String value) implements Change {
        @Override
        public List<Object> words() {
            return List.of("SET", value);
        }
    }

    /** Removes a key, whatever it holds. */
    record Remove(String key) implements Change {
        @Override
        public List<Object> words() {
            return List.of("DEL");
        }
    }

    /** Lets a key vanish at a time that the event gives, never counted from now: a view filled again must end the same. */
    record ExpireAt(String key, Instant at) implements Change {
        @Override
        public List<Object> words() {
            return List.of("PEXPIREAT", Long.toString(at.toEpochMilli()));
        }
    }
}
