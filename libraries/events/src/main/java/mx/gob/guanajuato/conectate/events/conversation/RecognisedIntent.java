package mx.gob.guanajuato.conectate.events.conversation;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Optional;
import mx.gob.guanajuato.conectate.events.InvalidEvent;

/**
 * One thing that a citizen asked for.
 *
 * @param intent one of the fixed names, or one that staff added
 * @param municipality INEGI code, e.g. {@code 11020}; empty: the state
 * @param date the day asked about, in America/Mexico_City; empty: the newest there is
 * @param sector the economic sector asked about, as the content names it, e.g. {@code restaurantes}
 * @param ageGroup the age group asked about, e.g. {@code 60+}
 * @param near the point that the citizen sent: what is asked for is what lies nearest to it
 * @param otherPlace a place outside the state, as the citizen named it
 * @param page of a list that is too long for one message, from 1
 * @param wanted what is still missing to answer it
 */
public record RecognisedIntent(
        String intent,
        Optional<String> municipality,
        Optional<LocalDate> date,
        Optional<String> sector,
        Optional<String> ageGroup,
        Optional<GeoPoint> near,
        Optional<String> otherPlace,
        Optional<Integer> page,
        Optional<Wanted> wanted) {

    /** What the citizen has to tell first. */
    public enum Wanted {
        @JsonProperty("municipality")
        MUNICIPALITY,
        @JsonProperty("location")
        LOCATION,
        @JsonProperty("unknown")
        @JsonEnumDefaultValue
        UNKNOWN
    }

    /**
     * A point on the globe in degrees (WGS 84).
     *
     * @throws InvalidEvent when it lies off the globe
     */
    public record GeoPoint(double latitude, double longitude) {
        public GeoPoint {
            if (!(Math.abs(latitude) <= 90)) throw new InvalidEvent("latitude", "not -90 to 90");
            if (!(Math.abs(longitude) <= 180)) throw new InvalidEvent("longitude", "not -180 to 180");
        }
    }

    public RecognisedIntent {
        if (intent == null || intent.isBlank()) throw new InvalidEvent("intent", "missing");
    }

    /** About the state, today. */
    public static RecognisedIntent of(String intent) {
        return of(intent, Optional.empty());
    }

    /** About a place, today. */
    public static RecognisedIntent of(String intent, Optional<String> municipality) {
        Optional<String> none = Optional.empty();
        return new RecognisedIntent(
                intent,
                municipality,
                Optional.empty(),
                none,
                none,
                Optional.empty(),
                none,
                Optional.empty(),
                Optional.empty());
    }

    /** The same of another place. */
    public RecognisedIntent in(Optional<String> place) {
        return new RecognisedIntent(intent, place, date, sector, ageGroup, near, otherPlace, page, wanted);
    }

    /** The same on another day. */
    public RecognisedIntent on(Optional<LocalDate> day) {
        return new RecognisedIntent(intent, municipality, day, sector, ageGroup, near, otherPlace, page, wanted);
    }

    /** The same for a sector. */
    public RecognisedIntent forSector(Optional<String> one) {
        return new RecognisedIntent(intent, municipality, date, one, ageGroup, near, otherPlace, page, wanted);
    }

    /** The same for an age group. */
    public RecognisedIntent forAge(Optional<String> group) {
        return new RecognisedIntent(intent, municipality, date, sector, group, near, otherPlace, page, wanted);
    }

    /** What lies nearest to a point. */
    public RecognisedIntent near(GeoPoint point) {
        return new RecognisedIntent(
                intent, municipality, date, sector, ageGroup, Optional.of(point), otherPlace, page, wanted);
    }

    /** The same of a place that is not ours. */
    public RecognisedIntent elsewhere(Optional<String> place) {
        return new RecognisedIntent(intent, municipality, date, sector, ageGroup, near, place, page, wanted);
    }

    /** Another page of the same. */
    public RecognisedIntent onPage(int number) {
        return new RecognisedIntent(
                intent, municipality, date, sector, ageGroup, near, otherPlace, Optional.of(number), wanted);
    }

    /** The same, once something is known; with nothing: it can be answered. */
    public RecognisedIntent wanting(Optional<Wanted> missing) {
        return new RecognisedIntent(intent, municipality, date, sector, ageGroup, near, otherPlace, page, missing);
    }
}
