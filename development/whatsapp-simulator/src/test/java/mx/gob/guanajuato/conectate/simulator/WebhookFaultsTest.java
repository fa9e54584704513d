package mx.gob.guanajuato.conectate.simulator;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Webhooks that come early, late, often or never. */
@QuarkusTest
class WebhookFaultsTest extends SimulatorTest {
    @Test
    void the_status_can_come_before_the_answer() {
        plan("{\"webhooks\":{\"statusesBeforeAnswer\":true}}");

        send("a").then().statusCode(200);

        assertThat(receiver.statuses("sent")).hasSize(1);
    }

    @Test
    void statuses_can_be_dropped() {
        plan("{\"webhooks\":{\"dropStatusesShare\":1}}");

        send("a").then().statusCode(200);
        write("{\"text\":\"hola\"}");

        await().until(() -> receiver.messages().size() == 1);
        assertThat(receiver.posted()).hasSize(1);
    }

    @Test
    void every_webhook_can_be_posted_several_times() {
        plan("{\"webhooks\":{\"copies\":{\"min\":3,\"max\":3}}}");

        write("{\"text\":\"hola\"}");

        await().until(() -> receiver.messages().size() == 3);
    }

    @Test
    void several_updates_travel_in_one_post_when_the_receiver_is_slow() {
        plan("{\"webhooks\":{\"updatesPerPost\":100}}");
        receiver.hold();

        given().contentType("application/json")
                .body("{\"citizens\":200,\"perSecond\":5000}")
                .post("/simulator/load")
                .then()
                .statusCode(202);
        await().until(() ->
                given().get("/simulator/requests").path("webhooks.pending").equals(200));
        receiver.letGo();

        await().until(() ->
                receiver.posted().stream().mapToInt(WebhookFaultsTest::updates).sum() == 200);
        assertThat(receiver.posted()).hasSizeLessThan(100);
    }

    private static int updates(Receiver.Posted posted) {
        return posted.body().split("\"field\":\"messages\"", -1).length - 1;
    }
}
