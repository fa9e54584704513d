package mx.gob.guanajuato.conectate.systemtests.browser;

import java.time.Duration;
import java.time.Instant;
import mx.gob.guanajuato.conectate.localstack.Part;
import mx.gob.guanajuato.conectate.systemtests.Conectate;
import mx.gob.guanajuato.conectate.systemtests.PublishedFigures;
import mx.gob.guanajuato.conectate.systemtests.drivers.Console;

/** What has to be there before its page can be looked at: a file that waits to be confirmed, a broadcast that is scheduled. */
final class PagesOfOne {
    private static final String DAY = "2020-09-17";
    private static final Duration LATER = Duration.ofDays(20);

    private final Conectate conectate;
    private final Console ana;
    private final long published = PublishedFigures.inTheState("under_investigation", DAY);
    private String held;
    private String scheduled;

    PagesOfOne(Conectate conectate) {
        this.conectate = conectate;
        this.ana = new Console(conectate.address(Part.CHATBOT), "ana");
    }

    /** Twenty times the figure that is published. */
    String heldImport() {
        held = ana.imports("veinte-veces.csv", sheet(20 * published));
        return held;
    }

    String broadcast() {
        scheduled = conectate
                .broadcasts()
                .schedule("Mañana hay vacunación en León.", Instant.now().plus(LATER));
        return "/envios/ver/" + scheduled;
    }

    void putBack() {
        if (held != null) ana.discardsImport(held);
        if (scheduled != null) conectate.broadcasts().act(scheduled, "cancel");
    }

    /** A figure that was told wrong and is right again. */
    void correctedFigure() {
        ana.publishesImport(ana.imports("uno-mas.csv", sheet(published + 1)));
        ana.publishesImport(ana.imports("como-antes.csv", sheet(published)));
    }

    private static String sheet(long figure) {
        return "fecha,municipio,indicador,valor\n" + DAY + ",Estado,cases-under-investigation," + figure + "\n";
    }
}
