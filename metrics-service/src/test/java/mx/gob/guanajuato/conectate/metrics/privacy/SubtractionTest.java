package mx.gob.guanajuato.conectate.metrics.privacy;

import static mx.gob.guanajuato.conectate.metrics.Api.ask;
import static mx.gob.guanajuato.conectate.metrics.Api.complete;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import mx.gob.guanajuato.conectate.localstack.LocalStack;
import mx.gob.guanajuato.conectate.metrics.RealStack;
import mx.gob.guanajuato.conectate.metrics.console.StaffBrowser;
import mx.gob.guanajuato.conectate.metrics.interactions.InteractionsLog;
import mx.gob.guanajuato.conectate.metrics.interactions.InteractionsLog.Said;
import mx.gob.guanajuato.conectate.metrics.labels.Municipality;
import mx.gob.guanajuato.conectate.metrics.labels.TopicNames;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Days on which few people said many things, and what can be worked out of each form in which they are told. */
@QuarkusTest
@QuarkusTestResource(RealStack.class)
class SubtractionTest {
    private static final LocalDate FIRST = LocalDate.of(2014, 3, 3);
    private static final int DAYS = 8;
    private static final LocalDate LAST = FIRST.plusDays(DAYS - 1L);
    private static final List<String> TOPICS =
            List.of("vaccines", "deaths", "hospitals", "menu", "emergency", "recovered");
    private static final List<String> PLACES = List.of("11020", "11007", "11001", "11002", "11003", "11046");
    private static final Set<String> TOLD = Set.of("");
    private static final Pattern TOTAL = Pattern.compile("Total: ([\\d,]+)\\.");
    private static final List<Said> TRUTH = new ArrayList<>();

    LocalStack stack;

    /** A few people each day, of whom some write again and again, on that day and on others. */
    @BeforeEach
    void write() {
        if (!TRUTH.isEmpty()) return;
        var dice = new Random(4);
        for (int day = 0; day < DAYS; day++)
            for (int i = 0; i < 12 + 12 * day; i++) {
                int person = dice.nextInt(6 + 4 * day);
                boolean understood = dice.nextInt(6) > 0;
                // The first topics and places far more often than the last.
                TRUTH.add(new Said(
                        FIRST.plusDays(day),
                        understood && dice.nextInt(5) > 0 ? Optional.of(one(PLACES, dice)) : Optional.empty(),
                        understood ? Optional.of(one(TOPICS, dice)) : Optional.empty(),
                        "person-of-2014-" + person));
            }
        try (var log = new InteractionsLog(stack.addresses().kafka())) {
            log.writeSaid(TRUTH);
        }
        complete("/api/interactions/daily", FIRST, LAST);
    }

    private static String one(List<String> of, Random dice) {
        return of.get((int) (of.size() * Math.pow(dice.nextDouble(), 2.5)));
    }

    @Test
    void no_form_of_a_table_gives_away_a_small_group() throws IOException {
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            judge("/api/interactions/by-intent", day, TOLD, Said::intent);
            judge("/api/interactions/by-municipality", day, Set.of(), Said::municipality);
        }
        assertThat(complete("/api/interactions/by-intent", FIRST, FIRST).getList("rows.hidden"))
                .contains(true);
    }

    private static void judge(String path, LocalDate day, Set<String> told, Function<Said, Optional<String>> what)
            throws IOException {
        Map<String, List<String>> truth = new TreeMap<>();
        for (Said said : of(day, day))
            truth.computeIfAbsent(what.apply(said).orElse(""), none -> new ArrayList<>())
                    .add(said.person());
        json(path, day).judge(truth, told);
        csv(path, day).judge(truth, told);
        xlsx(path, day).judge(truth, told);
    }

    @Test
    void the_page_gives_away_no_small_group_either() {
        var beto = StaffBrowser.of("beto");
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            var page = beto.gets("/resultados?desde=" + day + "&hasta=" + day).asString();
            judge("temas", page, day, TOLD, said -> said.intent().map(TopicNames::of));
            judge("municipios", page, day, Set.of(), said -> said.municipality().map(Municipality::nameOf));
        }
    }

    private static void judge(
            String section, String page, LocalDate day, Set<String> told, Function<Said, Optional<String>> name) {
        String none = section.equals("temas") ? "Sin tema" : "Todo el estado o sin municipio";
        Map<String, List<String>> truth = new TreeMap<>();
        for (Said said : of(day, day))
            truth.computeIfAbsent(name.apply(said).orElse(none), it -> new ArrayList<>())
                    .add(said.person());
        String part = page.substring(page.indexOf("id=\"" + section + "\""));
        part = part.substring(0, part.indexOf("</section>"));
        Map<String, Long> shown = new HashMap<>();
        Pattern.compile("<th scope=\"row\">([^<]+)</th><td class=\"number\">([\\d,]+)</td>")
                .matcher(part)
                .results()
                .forEach(row -> shown.put(row.group(1), number(row.group(2))));
        // The total of the day stands above, whatever a table says of its own.
        boolean nothing = part.contains("no se muestran");
        var total =
                nothing ? OptionalLong.empty() : OptionalLong.of(of(day, day).size());
        new Subtraction("page " + section + " " + day, total, shown).judge(truth, told.isEmpty() ? told : Set.of(none));
    }

    @Test
    void a_line_is_drawn_of_no_topic_of_which_it_would_show_or_tell_a_small_group() {
        var from = LAST.minusDays(2);
        var trends = complete("/api/interactions/trends", from, LAST);
        assertThat(trends.getString("step")).isEqualTo("day");
        assertThat(trends.getInt("hidden")).isPositive();
        assertThat(trends.getList("rows")).isNotEmpty();

        for (int day = 0; day < 3; day++) {
            Map<String, List<String>> truth = new TreeMap<>();
            for (Said said : of(from.plusDays(day), from.plusDays(day)))
                said.intent().ifPresent(topic -> truth.computeIfAbsent(topic, none -> new ArrayList<>())
                        .add(said.person()));
            Map<String, Long> shown = new HashMap<>();
            for (int row = 0; row < trends.getList("rows").size(); row++)
                shown.put(
                        trends.getString("rows[" + row + "].intent"),
                        trends.getLong("rows[" + row + "].points[" + day + "].interactions"));
            long total = truth.values().stream().mapToLong(List::size).sum();
            boolean secret = truth.entrySet().stream()
                    .anyMatch(row ->
                            !shown.containsKey(row.getKey()) && new HashSet<>(row.getValue()).size() < Group.ENOUGH);
            if (secret) new Subtraction("trends " + day, OptionalLong.of(total), shown).judge(truth, Set.of());
        }
        assertThat(ask("/api/interactions/trends", from, LAST, "format", "csv").asString())
                .contains("Temas que no se muestran: " + trends.getInt("hidden") + ".");
    }

    @Test
    void people_of_any_period_are_each_counted_once_and_new_once() {
        for (int from = 0; from < DAYS; from++)
            for (int to = from; to < DAYS; to++) {
                var users = complete("/api/users", FIRST.plusDays(from), FIRST.plusDays(to));
                var before = people(of(FIRST, FIRST.plusDays(from - 1L)));
                var people = people(of(FIRST.plusDays(from), FIRST.plusDays(to)));
                assertThat(users.getInt("distinct")).isEqualTo(people.size());
                people.removeAll(before);
                assertThat(users.getInt("newUsers")).isEqualTo(people.size());
            }
    }

    private static Set<String> people(List<Said> said) {
        var people = new HashSet<String>();
        said.forEach(one -> people.add(one.person()));
        return people;
    }

    private static List<Said> of(LocalDate from, LocalDate to) {
        return TRUTH.stream()
                .filter(said -> !said.day().isBefore(from) && !said.day().isAfter(to))
                .toList();
    }

    private static Subtraction json(String path, LocalDate day) {
        var table = complete(path, day, day);
        Map<String, Long> shown = new HashMap<>();
        for (Map<String, Object> row : table.<Map<String, Object>>getList("rows"))
            if (row.get("interactions") != null)
                shown.put(
                        row.get("code") == null ? "" : "" + row.get("code"),
                        ((Number) row.get("interactions")).longValue());
        var total = Optional.ofNullable(table.<Integer>get("total"));
        return new Subtraction("json " + path + day, total.map(OptionalLong::of).orElse(OptionalLong.empty()), shown);
    }

    private static Subtraction csv(String path, LocalDate day) {
        String text = ask(path, day, day, "format", "csv").asString();
        Map<String, Long> shown = new HashMap<>();
        CsvReader.builder().ofCsvRecord(text).stream()
                .skip(1)
                .filter(row -> row.getFieldCount() > 2 && row.getField(2).matches("\\d+"))
                .forEach(row -> shown.put(row.getField(0), Long.parseLong(row.getField(2))));
        return new Subtraction("csv " + path + day, total(text), shown);
    }

    private static Subtraction xlsx(String path, LocalDate day) throws IOException {
        byte[] file = ask(path, day, day, "format", "xlsx").asByteArray();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            var sheets = workbook.getSheets().toList();
            Map<String, Long> shown = new HashMap<>();
            for (var row : sheets.get(0).read())
                if (row.getRowNum() > 1 && row.getCellRawValue(2).orElse("").matches("\\d+"))
                    shown.put(
                            row.getCellText(0),
                            Long.parseLong(row.getCellRawValue(2).orElseThrow()));
            var notes = new StringBuilder();
            for (var row : sheets.get(1).read())
                notes.append(row.getCellText(0)).append('\n');
            return new Subtraction("xlsx " + path + day, total(notes.toString()), shown);
        }
    }

    private static OptionalLong total(String notes) {
        var found = TOTAL.matcher(notes);
        return found.find() ? OptionalLong.of(number(found.group(1))) : OptionalLong.empty();
    }

    private static long number(String grouped) {
        return Long.parseLong(grouped.replace(",", ""));
    }
}
