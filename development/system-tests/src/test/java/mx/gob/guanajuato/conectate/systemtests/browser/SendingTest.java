package mx.gob.guanajuato.conectate.systemtests.browser;

import static mx.gob.guanajuato.conectate.systemtests.drivers.Patience.awaiting;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import mx.gob.guanajuato.conectate.localstack.Part;
import mx.gob.guanajuato.conectate.systemtests.Conectate;
import mx.gob.guanajuato.conectate.systemtests.drivers.BusinessNumber;
import mx.gob.guanajuato.conectate.systemtests.drivers.Phone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;

/** Contents and alerts on their way from the form to the phones, by the pages alone: within the 24 hours and outside of them. */
@ExtendWith(WithBrowser.class)
class SendingTest {
    private static final String PLACE = "Xichú";

    private final Conectate conectate;
    private final Person ana;

    @TempDir
    Path folder;

    SendingTest(Conectate conectate, Staff staff) {
        this.conectate = conectate;
        this.ana = staff.ana();
    }

    @Test
    void a_content_goes_freely_to_who_has_written_and_by_its_template_to_who_has_not() throws IOException {
        var writes = conectate.newPhone().inChatWith(BusinessNumber.CONECTATE);
        var silent = conectate.newPhone().inChatWith(BusinessNumber.CONECTATE);
        brings(writes, silent, "jovenes");
        writes.writes("hola");
        writes.nextAnswer();

        opens("/envios/nuevo").presses("Guardar el borrador");
        isUsable("Escribe el texto, o agrega un archivo o un lugar.");
        ana.picks("Texto", "*Encuentro de jóvenes* HOY a las 18:00 h")
                .writes("Hashtags", "UnidosSomosGrandeza")
                .presses("Guardar el borrador");
        ana.presses("A quién y cuándo");
        ana.presses("Sólo a quienes cumplan todo lo que marques aquí abajo").presses("Guardar y revisar");
        isUsable("Elige al menos un municipio, un tema, una etiqueta o los días, o elige a todas.");
        ana.presses("Tienen alguna de estas etiquetas").presses("jovenes (2)").presses("Contar cuántas personas son");
        isUsable("2 personas");
        ana.presses("Guardar y revisar");
        isUsable("1 persona no lo recibirá: no ha escrito en 24 horas y este envío no lleva plantilla.");
        ana.presses("Pedir la plantilla de este envío")
                .writes("Nombre de la plantilla", "jóvenes de julio")
                .presses("Pedir la plantilla a WhatsApp");
        isUsable("El borrador ya la lleva.");
        URI draft = URI.create(ana.presses("Volver al borrador").browser().getCurrentUrl());
        URI review = draft.resolve(draft.getPath() + "/revisar");
        awaiting("the template is approved").until(() -> ana.opens(review).sees("Enviar a 2 personas"));
        isUsable("Para las demás personas, con la plantilla");
        ana.presses("Enviar a 2 personas").awaits("Terminado");
        isUsable("2 de 2");

        assertThat(writes.nextMessage()).contains("Encuentro de jóvenes", "#UnidosSomosGrandeza");
        assertThat(silent.next().type()).isEqualTo("template");
        isUsable(opens("/envios"), "Encuentro de jóvenes");
    }

    @Test
    void an_alert_reaches_by_its_template_who_has_not_written() throws IOException {
        var silent = conectate.newPhone().inChatWith(BusinessNumber.CONECTATE);
        brings(silent, conectate.newPhone(), "alerta");
        URI rule = followed();

        publishes("4321");

        var alert = silent.next();
        assertThat(alert.type()).isEqualTo("template");
        assertThat(alert.text())
                .isEqualTo("Aviso. Xichú: 4,321 casos descartados (por primera vez) al 17 de septiembre de 2020.");
        isUsable(opens("/envios"), "Alerta");
        ana.opens(rule)
                .presses("Avisar de lo que cambie desde ahora")
                .presses("Guardar la regla")
                .awaits("Apagada");
    }

    /** A rule of which nothing was told yet, and whose template is approved. */
    private URI followed() {
        String name = "Descartados en " + PLACE;
        opens("/envios/alertas/nueva")
                .writes("Nombre", name)
                .chooses("Cuando cambie", "Casos descartados")
                .presses("Sólo en algunos municipios")
                .presses(PLACE)
                .picks("Esperar (minutos)", "0")
                .picks("Mensaje", "{municipio}: {cifra} casos descartados ({cambio}) al {fecha}.")
                .presses("Avisar de lo que cambie desde ahora")
                .presses("Guardar la regla")
                .presses(name);
        isUsable("Todavía no se pide.");
        URI rule = URI.create(
                ana.presses("Pedir la plantilla a WhatsApp").browser().getCurrentUrl());
        awaiting("the template is approved").until(() -> ana.opens(rule).sees("Aprobada:"));
        ana.presses("Probar (no manda nada)");
        isUsable("Así se diría");
        return rule;
    }

    /** The first figure that the place has of that. */
    private void publishes(String figure) {
        ana.opens(conectate.address(Part.CHATBOT).resolve("/contenido/cifras?dia=2020-09-17"))
                .writes(PLACE + ", Casos descartados, 17 de septiembre de 2020", figure)
                .writes("Fuente", "Prueba")
                .presses("Ver qué cambia")
                .presses("Publicar 1 cifra")
                .awaits("Publicado.");
    }

    /** By a list of which one row is wrong. */
    private void brings(Phone one, Phone other, String tag) throws IOException {
        Path list = folder.resolve(tag + ".csv");
        String rest = ",2020-06-15,Formulario," + PLACE + ",," + tag + "\n";
        Files.writeString(
                list,
                "numero,consentimiento,origen,municipio,temas,etiquetas\n" + one.citizen() + rest + other.citizen()
                        + rest + "477 123,2020-06-15,Formulario,,,\n");
        opens("/envios/personas");
        ana.browser().findElement(By.id("lista")).sendKeys(list.toAbsolutePath().toString());
        ana.presses("Traer la lista");
        isUsable("2 de 3 renglones se suscriben; 1 se rechazó.");
        assertThat(ana.page()).contains("4", "El número no es un teléfono de 10 dígitos o con clave de país.");
        String number = one.citizen().substring(2);
        awaiting("they are subscribed").until(() -> {
            opens("/envios/personas").writes("Teléfono", number).presses("Ver su consentimiento");
            return ana.sees("renglón 2: Formulario");
        });
    }

    private Person opens(String path) {
        return ana.opens(conectate.address(Part.BROADCAST).resolve(path));
    }

    private void isUsable(String words) {
        isUsable(ana, words);
    }

    /** The page says so, and anybody can use it, on a wide screen and on a narrow one. */
    private static void isUsable(Person person, String words) {
        person.awaits(words);
        assertThat(person.accessibilityProblems()).as("wide").isEmpty();
        person.hasNarrowScreen();
        assertThat(person.accessibilityProblems()).as("narrow").isEmpty();
        person.hasWideScreen();
    }
}
