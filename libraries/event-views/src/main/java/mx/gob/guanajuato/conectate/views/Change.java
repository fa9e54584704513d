package mx.gob.guanajuato.conectate.views;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

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
     * Tells where one of many is: its state, and the group that it is counted in, as soon as somebody knows it. A state
     * only rises, text by text, as bytes order them; the hash {@code <tally><group>} keeps how many of the group are in
     * each. It does not matter in which order the same changes come, nor how often, nor from which part of the view.
     *
     * @param key of the one, a text of its own; vanishes at {@code until}, by which nothing more is to come
     * @param state empty: only the group is told
     * @param group empty: not known to whoever tells the state
     * @param tally what the keys of the groups' hashes begin with
     */
    record Track(String key, String state, Optional<String> group, String tally, Instant until) implements Change {
        @Override
        public List<Object> words() {
            return List.of("TRACK", state, group.orElse(""), tally, Long.toString(until.toEpochMilli()));
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
