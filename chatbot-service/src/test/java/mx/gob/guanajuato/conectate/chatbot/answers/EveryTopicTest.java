package mx.gob.guanajuato.conectate.chatbot.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import mx.gob.guanajuato.conectate.chatbot.content.CarriedContent;
import mx.gob.guanajuato.conectate.chatbot.content.ContentCatalog;
import mx.gob.guanajuato.conectate.events.content.Content.Topic;
import mx.gob.guanajuato.conectate.events.content.Sector;
import mx.gob.guanajuato.conectate.events.conversation.RecognisedIntent;
import mx.gob.guanajuato.conectate.events.conversation.RecognisedIntent.GeoPoint;
import mx.gob.guanajuato.conectate.whatsapp.message.ButtonsMessage;
import mx.gob.guanajuato.conectate.whatsapp.message.ListMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold of every topic file, those that staff will add included. */
class EveryTopicTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final ContentCatalog CATALOG = CarriedContent.inForce();
    private static final Answers ANSWERS = new Answers(CATALOG);

    /** The menu's numbers, which citizens have learnt by heart. */
    private static final List<String> MENU = List.of(
            "confirmed-cases",
            "hospitals",
            "traffic-light",
            "vaccines",
            "symptoms",
            "support-programmes",
            "statistics",
            "emergency-numbers",
            "subscribe",
            "cases-under-investigation",
            "discarded-cases",
            "deaths",
            "recovered-cases",
            "community-transmission",
            "prevention",
            "risk-groups",
            "care-of-infected",
            "general-topics",
            "person",
            "about",
            "privacy",
            "unsubscribe");

    private static final List<String> NOT_IN_THE_MENU =
            List.of("menu", "greeting", "thanks", "distress", "out-of-scope");

    static List<Topic> topics() {
        return CATALOG.topics();
    }

    static List<RecognisedIntent> forms(String intent) {
        var asked = RecognisedIntent.of(intent);
        var days = Stream.of("2026-11-21", "2026-11-20", "2027-01-01", "2021-02-23", "2020-10-10", "1999-01-01")
                .map(day -> asked.on(Optional.of(LocalDate.parse(day))));
        var sectors = CATALOG.sectors().stream().map(Sector::id).map(id -> asked.forSector(Optional.of(id)));
        var others = Stream.of(
                asked,
                asked.in(Optional.of("11020")),
                asked.in(Optional.of("11006")),
                asked.in(Optional.of("11020")).on(Optional.of(LocalDate.of(2021, 1, 15))),
                asked.in(Optional.of("11999")),
                asked.forSector(Optional.of("nobody-knows-it")),
                asked.elsewhere(Optional.of("Querétaro")),
                asked.near(new GeoPoint(21.12, -101.68)),
                asked.near(new GeoPoint(29.76, -95.37)),
                asked.onPage(2),
                asked.onPage(99));
        return Stream.of(days, sectors, others).flatMap(forms -> forms).toList();
    }

    @Test
    void every_intent_has_a_topic_and_the_menu_has_its_numbers() {
        var numbers = new TreeMap<Integer, String>();
        topics().forEach(topic -> topic.menuNumber().ifPresent(number -> numbers.put(number, topic.intent())));
        assertThat(numbers.values()).containsExactlyElementsOf(MENU);
        assertThat(numbers.lastKey()).isEqualTo(MENU.size());
        assertThat(NOT_IN_THE_MENU)
                .allSatisfy(intent -> assertThat(CATALOG.topic(intent)).isPresent());
    }

    @ParameterizedTest
    @MethodSource("topics")
    void it_answers_each_form_of_asking_within_metas_limits(Topic topic) {
        for (RecognisedIntent asked : forms(topic.intent())) {
            assertThat(ANSWERS.messages(asked, TODAY)).as(asked.toString()).isNotEmpty();
            assertThat(ANSWERS.to(asked, TODAY).text())
                    .as(asked.toString())
                    .isNotBlank()
                    .doesNotContain("{", "}", "NOT_FOUND", "null", "\n\n\n");
        }
    }

    @ParameterizedTest
    @MethodSource("topics")
    void it_fits_one_message_with_its_buttons_unless_the_list_is_long(Topic topic) {
        for (RecognisedIntent asked : forms(topic.intent())) {
            boolean fifteenHospitals =
                    topic.intent().equals("hospitals") && asked.municipality().equals(Optional.of("11020"));
            if (fifteenHospitals) continue;
            assertThat(ANSWERS.to(asked, TODAY).text()).as(asked.toString()).hasSizeLessThanOrEqualTo(1_024);
        }
    }

    @ParameterizedTest
    @MethodSource("topics")
    void its_titles_fit_where_they_are_shown(Topic topic) {
        String inMenu = topic.menuNumber().map(number -> number + ". ").orElse("") + topic.title();
        boolean shown = topic.menuNumber().isPresent() || topic.partOf().isPresent();
        if (shown) {
            assertThat(inMenu).hasSizeLessThanOrEqualTo(ListMessage.Row.MAX_TITLE);
            assertThat(topic.title()).hasSizeLessThanOrEqualTo(ButtonsMessage.Button.MAX_TITLE);
            assertThat(topic.menuDescription()).isPresent();
        }
        topic.menuDescription()
                .ifPresent(text -> assertThat(text).hasSizeLessThanOrEqualTo(ListMessage.Row.MAX_DESCRIPTION));
    }

    @ParameterizedTest
    @MethodSource("topics")
    void its_buttons_lead_somewhere(Topic topic) {
        assertThat(topic.followUps()).allSatisfy(button -> {
            assertThat(button.title()).hasSizeLessThanOrEqualTo(ButtonsMessage.Button.MAX_TITLE);
            assertThat(CATALOG.topic(button.asks())).isPresent();
        });
        topic.partOf().ifPresent(parent -> assertThat(CATALOG.topic(parent)).isPresent());
    }

    @Test
    void no_keyword_asks_for_two_topics() {
        Map<String, List<String>> byKeyword = new HashMap<>();
        topics().forEach(topic -> topic.keywords().stream()
                .map(keyword -> keyword.toLowerCase().replaceAll("\\P{L}+$", "").replace("ú", "u"))
                .distinct()
                .forEach(keyword -> byKeyword
                        .computeIfAbsent(keyword, any -> new ArrayList<>())
                        .add(topic.intent())));
        assertThat(byKeyword)
                .allSatisfy(
                        (keyword, intents) -> assertThat(intents).as(keyword).hasSize(1));
    }

    @Test
    void who_is_in_distress_reads_a_number_first_and_no_menu() {
        var messages = ANSWERS.messages(RecognisedIntent.of("distress"), TODAY);
        assertThat(messages).hasSize(1);
        assertThat(messages.get(0)
                        .toGraph()
                        .path("text")
                        .path("body")
                        .asText()
                        .lines()
                        .findFirst())
                .hasValueSatisfying(line -> assertThat(line).contains("911"));
    }
}
