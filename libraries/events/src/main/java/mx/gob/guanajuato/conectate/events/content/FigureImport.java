package mx.gob.guanajuato.conectate.events.content;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mx.gob.guanajuato.conectate.events.InvalidEvent;

/**
 * One file of figures, from its arrival to what became of it. Topic {@code figure-imports}, key {@link #id()}, newest counts.
 * Holds no person: of a file of cases only its counts travel, and of a refused line the cell that is wrong.
 *
 * @param id drawn once
 * @param changedAt when this was written; while it is read, that it still is
 * @param problem why the file as a whole is of no use, in words for staff
 * @param read what stands in the file; empty until all of it was read
 * @param effect what it would change, or did change
 * @param decision who published or discarded it
 */
public record FigureImport(
        String id,
        Arrival arrival,
        State state,
        Instant changedAt,
        long rowsSoFar,
        Optional<String> problem,
        Optional<Read> read,
        Optional<Effect> effect,
        Optional<Decision> decision) {
    /** The most refused lines that are kept; beyond it they are only counted. */
    public static final int MAX_REFUSED = 5_000;

    /** The most held figures that are kept; beyond it they are only counted. */
    public static final int MAX_HELD = 1_000;

    public FigureImport {
        if (id == null || id.isBlank()) throw new InvalidEvent("id", "missing");
        if (arrival == null) throw new InvalidEvent("arrival", "missing");
        if (state == null) throw new InvalidEvent("state", "missing");
    }

    /**
     * How the file came.
     *
     * @param file its name, as it was called by who sent it
     * @param by user name; for what comes by itself {@link #ITSELF}
     * @param version what the other side of a download calls this form of the file
     */
    public record Arrival(
            String file, long bytes, Way way, String by, String byName, Instant at, Optional<Version> version) {
        /** The actor of what comes by folder or download. No user name has an accent. */
        public static final String ITSELF = "importación";
    }

    /**
     * By what the other side tells this form of a file from others (RFC 9110, validators).
     *
     * @param address SHA-256 of where it was downloaded from, which may hold a secret
     */
    public record Version(String address, Optional<String> etag, Optional<String> lastModified) {}

    /**
     * What stands in the file.
     *
     * @param rows lines with data
     * @param notes what must be known of it, in words for staff
     * @param sources what citizens read as source; a figure names its place in this list
     * @param count how many figures it holds
     * @param figures themselves, while nobody decided
     */
    public record Read(
            String kind,
            String sha256,
            long rows,
            long refusedLines,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<RefusedLine> refused,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> notes,
            List<String> sources,
            int count,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Proposed> figures) {
        public Read {
            refused = refused == null ? List.of() : List.copyOf(refused);
            notes = notes == null ? List.of() : List.copyOf(notes);
            sources = sources == null ? List.of() : List.copyOf(sources);
            figures = figures == null ? List.of() : List.copyOf(figures);
        }

        /** The same without the figures, once they are published or will not be. */
        public Read withoutFigures() {
            return new Read(kind, sha256, rows, refusedLines, refused, notes, sources, count, List.of());
        }
    }

    /** A figure that a file proposes. */
    public record Proposed(String indicator, String area, LocalDate date, long value, int source) {}

    /**
     * A line that cannot be taken.
     *
     * @param line as an editor counts, from 1
     * @param column as its head says
     * @param value what stands there, at most 40 characters
     */
    public record RefusedLine(long line, String column, String value, String reason) {}

    /** What publishing changes. */
    public record Effect(
            int changes, int unchanged, int heldCount, @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Held> held) {
        public Effect {
            held = held == null ? List.of() : List.copyOf(held);
        }
    }

    /**
     * A figure that somebody has to confirm.
     *
     * @param from what was published of that day; empty: nothing
     */
    public record Held(String indicator, String area, LocalDate date, Optional<Long> from, long to, String why) {}

    /**
     * Who decided.
     *
     * @param confirmed whether that person confirmed what was held
     */
    public record Decision(String by, String byName, Instant at, boolean confirmed) {}

    /** The way that a file takes. */
    public enum Way {
        @JsonProperty("upload")
        UPLOAD,
        @JsonProperty("folder")
        FOLDER,
        @JsonProperty("download")
        DOWNLOAD,
        @JsonProperty("unknown")
        @JsonEnumDefaultValue
        UNKNOWN
    }

    /** What became of it so far. */
    public enum State {
        @JsonProperty("reading")
        READING,
        /** Nothing in it can be published. */
        @JsonProperty("refused")
        REFUSED,
        /** All of it may be published as soon as somebody decides. */
        @JsonProperty("waiting")
        WAITING,
        @JsonProperty("published")
        PUBLISHED,
        /** It says what is published already. */
        @JsonProperty("unchanged")
        UNCHANGED,
        @JsonProperty("discarded")
        DISCARDED,
        @JsonProperty("unknown")
        @JsonEnumDefaultValue
        UNKNOWN
    }

    /** The same in another state. */
    public FigureImport in(State next, Instant at) {
        return new FigureImport(id, arrival, next, at, rowsSoFar, problem, read, effect, decision);
    }

    /** The same, so many rows further. */
    public FigureImport after(long rows, Instant at) {
        return new FigureImport(id, arrival, state, at, rows, problem, read, effect, decision);
    }

    /** The same, of no use. */
    public FigureImport refused(String why, Optional<Read> found, Instant at) {
        return new FigureImport(
                id, arrival, State.REFUSED, at, rowsSoFar, Optional.of(why), found, Optional.empty(), decision);
    }

    /** The same, with what it holds and what that would change. */
    public FigureImport with(Read found, Effect changes, State next, Instant at) {
        return new FigureImport(
                id, arrival, next, at, found.rows(), problem, Optional.of(found), Optional.of(changes), decision);
    }

    /** The same, decided. */
    public FigureImport decided(State next, Effect changes, Decision by) {
        return new FigureImport(
                id,
                arrival,
                next,
                by.at(),
                rowsSoFar,
                problem,
                read.map(Read::withoutFigures),
                Optional.of(changes),
                Optional.of(by));
    }
}
