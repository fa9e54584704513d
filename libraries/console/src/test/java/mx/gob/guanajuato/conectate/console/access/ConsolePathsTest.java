package mx.gob.guanajuato.conectate.console.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConsolePathsTest {
    @ParameterizedTest
    @ValueSource(strings = {"/", "/contenido/cifras?dia=2022-04-06", "/administracion/personas/ana.ruiz"})
    void a_login_leads_to_a_page_of_this_host(String path) {
        assertThat(ConsolePaths.local(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "//evil.example",
                "/\\evil.example",
                "https://evil.example/",
                "javascript:alert(1)",
                "/entrar?a=/entrar",
                "/api/broadcasts",
                "/a\r\nSet-Cookie: x=y"
            })
    void a_login_leads_nowhere_else(String path) {
        assertThat(ConsolePaths.local(path)).isEqualTo("/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/webhook", "/api", "/api/broadcasts", "/q/health/ready", "/console/console.css"})
    void what_machines_ask_knows_no_session(String path) {
        assertThat(ConsolePaths.isConsole(path)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/apicultura", "/webhooks", "/entrar"})
    void everything_else_is_the_consoles(String path) {
        assertThat(ConsolePaths.isConsole(path)).isTrue();
    }
}
