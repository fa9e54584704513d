package mx.gob.guanajuato.conectate.events.content;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.gob.guanajuato.conectate.events.InvalidEvent;

/** What a content says. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind", visible = true, defaultImpl = Content.Unknown.class)
@JsonSubTypes({
    @JsonSubTypes.Type(value = Content.Topic.class, name = "topic"),
    @JsonSubTypes.Type(value = Content.Figure.class, name = "figure"),
    @JsonSubTypes.Type(value = Content.Hospital.class, name = "hospital"),
    @JsonSubTypes.Type(value = Content.Municipality.class, name = "municipality"),
    @JsonSubTypes.Type(value = TrafficLightPeriod.class, name = "traffic-light-period"),
    @JsonSubTypes.Type(value = TrafficLightRule.class, name = "traffic-light-rule"),
    @JsonSubTypes.Type(value = Programme.class, name = "programme"),
    @JsonSubTypes.Type(value = Sector.class, name = "sector"),
    @JsonSubTypes.Type(value = TelephoneNumber.class, name = "telephone-number"),
    @JsonSubTypes.Type(value = Utterances.class, name = "utterances"),
    @JsonSubTypes.Type(value = Content.ImportedFile.class, name = "imported-file"),
    @JsonSubTypes.Type(value = Content.Withdrawn.class, name = "withdrawn")
})
public sealed interface Content
        permits Content.Topic,
                Content.Figure,
                Content.Hospital,
                Content.Municipality,
                TrafficLightPeriod,
                TrafficLightRule,
                Programme,
                Sector,
                TelephoneNumber,
                Utterances,
                Content.ImportedFile,
                Content.Withdrawn,
                Content.Unknown {
    /** Area code of the whole state in a {@link Figure}. */
    String STATE = "11";

    /** The content's key in {@code content-changes}. */
    String key();

    /**
     * Something that citizens ask about: the words that lead to it and the texts that answer it.
     *
     * @param intent the intent's fixed name
     * @param title what staff and the menu call it
     * @param menuNumber its number in the menu; empty: it is not in the menu
     * @param menuDescription what the menu says below the title
     * @param keywords exact forms that ask for it, in any spelling of case and accents
     * @param partOf the topic whose list shows it; empty: none
     * @param answersWith which composer fills its texts, e.g. {@code text}, {@code figure}; docs/answers.md lists them
     * @param indicator the figures that {@code figure} tells
     * @param texts template by variant, in the template language of docs/answers.md
     * @param aboutPlaces whether the answer is another one for another municipality; empty: no
     * @param followUps buttons below the answer; at most three are shown (Meta, reply buttons)
     * @param locale whose texts these are, as a language tag; empty: es-MX, and whatever has no texts of its own
     */
    @JsonIgnoreProperties("kind") // the type's name, which only Unknown keeps
    record Topic(
            String intent,
            String title,
            Optional<Integer> menuNumber,
            Optional<String> menuDescription,
            Optional<String> partOf,
            List<String> keywords,
            String answersWith,
            Optional<String> indicator,
            Map<String, String> texts,
            Optional<Boolean> aboutPlaces,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<FollowUp> followUps,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> locale)
            implements Content {
        /** In the language that everybody is answered in. */
        public Topic(
                String intent,
                String title,
                Optional<Integer> menuNumber,
                Optional<String> menuDescription,
                Optional<String> partOf,
                List<String> keywords,
                String answersWith,
                Optional<String> indicator,
                Map<String, String> texts,
                Optional<Boolean> aboutPlaces,
                List<FollowUp> followUps) {
            this(
                    intent,
                    title,
                    menuNumber,
                    menuDescription,
                    partOf,
                    keywords,
                    answersWith,
                    indicator,
                    texts,
                    aboutPlaces,
                    followUps,
                    Optional.empty());
        }

        public Topic {
            if (intent == null || intent.isBlank()) throw new InvalidEvent("intent", "missing");
            keywords = keywords == null ? List.of() : List.copyOf(keywords);
            texts = texts == null ? Map.of() : Map.copyOf(texts);
            followUps = followUps == null ? List.of() : List.copyOf(followUps);
        }

        /**
         * A button that asks the next question.
         *
         * @param title on the button, at most 20 characters (Meta, reply buttons)
         * @param asks an intent
         * @param where the place that it asks about
         */
        public record FollowUp(String title, String asks, Where where) {}

        /** The place of a follow-up question, seen from the answer that it stands below. */
        public enum Where {
            /** The answer's own place. */
            @JsonProperty("same")
            SAME,
            /** The citizen's municipality; not shown below an answer about a municipality. */
            @JsonProperty("mine")
            MINE,
            /** The whole state; not shown below an answer about the state. */
            @JsonProperty("state")
            STATE,
            /** Where the citizen is: it asks for the location. */
            @JsonProperty("near")
            NEAR,
            @JsonProperty("unknown")
            @JsonEnumDefaultValue
            UNKNOWN
        }

        @Override
        public String key() {
            return key(intent, locale);
        }

        /** The key of a topic in a language of its own, or in the one that everybody is answered in. */
        public static String key(String intent, Optional<String> locale) {
            return "topic/" + intent + locale.map(tag -> "@" + tag).orElse("");
        }
    }

    /**
     * One published figure. Not published is no figure, which is not 0.
     *
     * @param area {@value #STATE} for the state, else a municipality's INEGI code
     * @param date the day that it speaks of
     * @param value persons, cumulative
     * @param source who published it, in words for citizens
     */
    record Figure(String indicator, String area, LocalDate date, long value, String source) implements Content {
        public Figure {
            if (value < 0) throw new InvalidEvent("value", "less than 0");
            if (date == null) throw new InvalidEvent("date", "missing");
        }

        @Override
        public String key() {
            return "figure/" + indicator + "/" + area + "/" + date;
        }
    }

    /**
     * A hospital.
     *
     * @param id its CLUES, or a slug of its name where it has none
     * @param buildingKnown whether the point is the building; false: it is only the town's seat
     * @param attendsCovid {@code yes}, {@code no} or {@code unknown}, which is not no; so is {@code emergency}
     */
    record Hospital(
            String id,
            String name,
            String institution,
            String municipality,
            Optional<String> address,
            Optional<String> phone,
            double latitude,
            double longitude,
            boolean buildingKnown,
            String attendsCovid,
            String emergency,
            String source)
            implements Content {
        /** Whether it takes people without insurance too, as all of the ministry's do. */
        public boolean takesEverybody() {
            return institution.startsWith("Secretaría de Salud");
        }

        @Override
        public String key() {
            return "hospital/" + id;
        }
    }

    /**
     * One of the 46 municipalities, as citizens name it.
     *
     * @param aliases other names that people use, unique across the state
     */
    record Municipality(
            String code, String name, long population, double latitude, double longitude, List<String> aliases)
            implements Content {
        public Municipality {
            aliases = aliases == null ? List.of() : List.copyOf(aliases);
        }

        @Override
        public String key() {
            return "municipality/" + code;
        }
    }

    /**
     * A file whose whole content is in force, so that the next start does not bring it again; SHA-256 in hexadecimal.
     */
    record ImportedFile(String file, String sha256) implements Content {
        @Override
        public String key() {
            return "imported-file/" + file;
        }
    }

    /**
     * There is no such content any more. It is a revision like any other, so that what comes after it is numbered on and
     * nobody's change is taken for one of another time.
     *
     * @param of the key of what was withdrawn
     */
    record Withdrawn(String of) implements Content {
        @Override
        public String key() {
            return of;
        }
    }

    /** A kind of content that this version does not know. */
    record Unknown(String kind) implements Content {
        @Override
        public String key() {
            return "unknown/" + kind;
        }
    }
}
