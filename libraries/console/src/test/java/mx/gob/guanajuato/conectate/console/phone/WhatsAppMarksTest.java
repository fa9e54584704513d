package mx.gob.guanajuato.conectate.console.phone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhatsAppMarksTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    *negrita* y _cursiva_ | <strong>negrita</strong> y <em>cursiva</em>
                    ~no~ `código`         | <s>no</s> <code>código</code>
                    *_las dos_*           | <strong><em>las dos</em></strong>
                    2 * 3 * 4             | 2 * 3 * 4
                    *sin cierre           | *sin cierre
                    nombre_de_archivo     | nombre_de_archivo
                    * suelto *            | * suelto *
                    """)
    void a_mark_counts_only_where_whatsapp_counts_it(String typed, String html) {
        assertThat(WhatsAppMarks.toHtml(typed)).isEqualTo(html);
    }

    @Test
    void a_link_is_drawn_whole_and_no_mark_counts_in_it() {
        assertThat(WhatsAppMarks.toHtml("*Ve* https://bit.ly/3e_6u_n1E?a=1&b=2, hoy."))
                .isEqualTo(
                        "<strong>Ve</strong> <span class=\"link\">https://bit.ly/3e_6u_n1E?a=1&amp;b=2</span>, hoy.");
    }

    @Test
    void a_mark_ends_with_its_line() {
        assertThat(WhatsAppMarks.toHtml("*una\notra*")).isEqualTo("*una\notra*");
    }

    @Test
    void no_text_brings_markup_of_its_own() {
        assertThat(WhatsAppMarks.toHtml("<script>alert('*x*')</script> \"&"))
                .isEqualTo("&lt;script&gt;alert(&#39;<strong>x</strong>&#39;)&lt;/script&gt; &quot;&amp;")
                .doesNotContain("<script");
    }

    @Test
    void tags_always_nest() {
        assertThat(WhatsAppMarks.toHtml("*_~`*_~`")).isEqualTo("<strong>_~`</strong>_~`");
        assertThat(WhatsAppMarks.toHtml("*a _b* c_")).isEqualTo("<strong>a _b</strong> c_");
    }

    @Test
    void a_formatting_bomb_is_read_whole() {
        String html = WhatsAppMarks.toHtml("*_~`".repeat(5_000));
        assertThat(html.replaceAll("<[^>]*>", "").replaceAll("[*_~`]", "")).isEmpty();
    }
}
