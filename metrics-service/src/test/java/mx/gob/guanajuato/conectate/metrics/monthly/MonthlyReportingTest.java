package mx.gob.guanajuato.conectate.metrics.monthly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executors;
import mx.gob.guanajuato.conectate.events.report.MonthlyReport;
import mx.gob.guanajuato.conectate.metrics.RealStack;
import mx.gob.guanajuato.conectate.metrics.settings.MetricsSettings;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** One month after the other, as time goes on: what was sent before is what the next test begins with. */
@QuarkusTest
@QuarkusTestResource(RealStack.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MonthlyReportingTest {
    private static final ZoneId GUANAJUATO = ZoneId.of("America/Mexico_City");
    private static final Duration AT_MOST = Duration.ofSeconds(60);
    private static final int ADDRESSES = 2;

    GreenMail mail;

    @Inject
    MonthlyReporting reporting;

    @Inject
    SentReports sent;

    @Inject
    MetricsSettings settings;

    @Test
    @Order(1)
    void the_last_month_goes_out_by_itself_to_everybody_and_into_the_folder() throws Exception {
        var month = YearMonth.now(GUANAJUATO).minusMonths(1);

        var letters = awaitLetters(month, ADDRESSES);

        MimeMessage letter = letters.get(0);
        assertThat(letter.getRecipients(Message.RecipientType.TO))
                .extracting(Object::toString)
                .containsExactly("direccion@guanajuato.example", "archivo@guanajuato.example");
        assertThat(letter.getFrom()).extracting(Object::toString).containsExactly("conectate@guanajuato.example");
        assertThat(letter.getSubject()).startsWith("Resumen global: ").endsWith(" de " + month.getYear());
        var parts = (Multipart) letter.getContent();
        assertThat(GreenMailUtil.getBody(parts.getBodyPart(0))).contains("Total de interacciones:");
        assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("resumen-global-" + month + ".pdf");
        assertThat(parts.getBodyPart(1).getInputStream().readAllBytes()).startsWith("%PDF".getBytes());
        assertThat(parts.getBodyPart(2).getFileName()).isEqualTo("resumen-global-" + month + ".xlsx");
        assertThat(settings.reportFolder().orElseThrow().resolve("resumen-global-" + month + ".pdf"))
                .isRegularFile();
        try (var files = Files.list(settings.reportFolder().orElseThrow())) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    @Order(2)
    void of_many_instances_that_look_at_once_one_sends() throws Exception {
        var month = YearMonth.now(GUANAJUATO);
        awaitTold(month.minusMonths(1));
        var instances = Executors.newFixedThreadPool(4);
        var looks = new ArrayList<java.util.concurrent.Future<?>>();
        for (int i = 0; i < 4; i++)
            looks.add(instances.submit(() ->
                    reporting.check(month.plusMonths(1).atDay(1).atTime(9, 0).atZone(GUANAJUATO))));
        for (var look : looks) look.get();
        instances.shutdown();
        checkUntil("SENT", month, month.plusMonths(1).atDay(20).atTime(9, 0).atZone(GUANAJUATO));

        assertThat(letters(month)).hasSize(ADDRESSES);
    }

    @Test
    @Order(3)
    void what_the_server_refused_and_what_was_due_meanwhile_goes_out_late_each_once() throws Exception {
        var month = YearMonth.now(GUANAJUATO);
        mail.stop();
        checkUntil("FAILED", month.plusMonths(1), firstOf(month.plusMonths(2)));
        mail.start();

        for (int missed = 1; missed <= 3; missed++)
            checkUntil(
                    "SENT",
                    month.plusMonths(missed),
                    firstOf(month.plusMonths(4)).plusDays(3));
        reporting.check(firstOf(month.plusMonths(4)).plusDays(4));

        assertThat(letters(month.plusMonths(1))).hasSize(ADDRESSES);
        assertThat(letters(month.plusMonths(2))).hasSize(ADDRESSES);
        assertThat(letters(month.plusMonths(3))).hasSize(ADDRESSES);
    }

    @Test
    @Order(4)
    void an_instance_that_died_at_it_is_followed_by_another_when_its_time_is_over() throws Exception {
        var month = YearMonth.now(GUANAJUATO).plusMonths(4);
        assertThat(sent.take(month, "one-that-dies", settings.reportPatience())).isTrue();

        reporting.check(firstOf(month.plusMonths(1)));
        assertThat(letters(month)).isEmpty();

        assertThat(sent.take(month, "another", Duration.ZERO)).isTrue();
        assertThat(sent.take(month, "a third", settings.reportPatience())).isFalse();
    }

    private static ZonedDateTime firstOf(YearMonth month) {
        return LocalDateTime.of(month.getYear(), month.getMonth(), 1, 9, 0).atZone(GUANAJUATO);
    }

    private void awaitTold(YearMonth month) {
        await().atMost(AT_MOST).until(() -> isTold("SENT", month));
    }

    /** As the schedule does: a look at a moment at which Kafka or the view does not answer is followed by another. */
    private void checkUntil(String state, YearMonth month, ZonedDateTime now) {
        await().atMost(AT_MOST).until(() -> {
            reporting.check(now);
            return isTold(state, month);
        });
    }

    private boolean isTold(String state, YearMonth month) {
        MonthlyReport known = sent.all().get(month);
        return known != null && known.state().toString().equals(state);
    }

    private List<MimeMessage> awaitLetters(YearMonth month, int number) {
        await().atMost(AT_MOST).until(() -> letters(month).size() == number);
        return letters(month);
    }

    /** The server keeps one for each address. */
    private List<MimeMessage> letters(YearMonth month) {
        return Arrays.stream(mail.getReceivedMessages())
                .filter(letter -> isOf(month, letter))
                .toList();
    }

    private static boolean isOf(YearMonth month, MimeMessage letter) {
        try {
            return letter.getMessageID().equals("<resumen-global-" + month + "@conectate-gto>");
        } catch (jakarta.mail.MessagingException e) {
            throw new AssertionError(e);
        }
    }
}
