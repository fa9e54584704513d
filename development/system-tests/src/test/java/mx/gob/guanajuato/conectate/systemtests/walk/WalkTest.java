package mx.gob.guanajuato.conectate.systemtests.walk;

import static org.assertj.core.api.Assertions.assertThat;

import mx.gob.guanajuato.conectate.systemtests.Conectate;
import mx.gob.guanajuato.conectate.systemtests.WholeSystem;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Order(1)
@ExtendWith(WholeSystem.class)
class WalkTest {
    private final Conectate conectate;

    WalkTest(Conectate conectate) {
        this.conectate = conectate;
    }

    @Test
    void who_writes_hola_is_greeted() {
        var phone = conectate.newPhone();

        phone.writes("hola");

        assertThat(phone.nextMessage()).contains("Gobierno del Estado de Guanajuato", "Casos confirmados");
    }
}
