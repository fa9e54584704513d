package mx.gob.guanajuato.conectate.broadcast.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import mx.gob.guanajuato.conectate.broadcast.media.MediaRefused.Reason;
import org.junit.jupiter.api.Test;

/** A file is what its bytes say, and goes only if Meta and a phone take it. */
class MediaCheckTest {
    private static final int MEGABYTE = 1024 * 1024;

    @Test
    void a_file_is_what_its_bytes_say_whatever_it_is_called() throws IOException {
        assertThat(MediaCheck.type("foto.mp4", picture("jpg"))).isEqualTo("image/jpeg");
        assertThat(MediaCheck.type("foto.jpg", picture("png"))).isEqualTo("image/png");
        assertThat(MediaCheck.type("campo.mp4", Mp4.of("avc1", "mp4a"))).isEqualTo("video/mp4");
        assertThat(MediaCheck.type("mudo.mp4", Mp4.of("avc1", ""))).isEqualTo("video/mp4");
        assertThat(MediaCheck.type("programa", bytes("%PDF-1.7\n%rest"))).isEqualTo("application/pdf");
        assertThat(MediaCheck.type("cita.ics", bytes("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n")))
                .isEqualTo("text/plain");
    }

    @Test
    void what_a_phone_cannot_show_is_refused_with_its_reason() throws IOException {
        assertThat(refused("nada", new byte[0])).isEqualTo(Reason.EMPTY);
        assertThat(refused("virus.jpg", bytes("MZ\0\0program"))).isEqualTo(Reason.TYPE);
        assertThat(refused("rota.jpg", Arrays.copyOf(picture("jpg"), 20))).isEqualTo(Reason.BROKEN);
        assertThat(refused("hevc.mp4", Mp4.of("hvc1", "mp4a"))).isEqualTo(Reason.VIDEO_CODEC);
        assertThat(refused("ac3.mp4", Mp4.of("avc1", "ac-3"))).isEqualTo(Reason.AUDIO_CODEC);
        assertThat(refused("grande.jpg", Arrays.copyOf(picture("jpg"), 6 * MEGABYTE)))
                .isEqualTo(Reason.PICTURE_SIZE);
        assertThat(refused("largo.mp4", Arrays.copyOf(Mp4.of("avc1", "mp4a"), 17 * MEGABYTE)))
                .isEqualTo(Reason.VIDEO_SIZE);
    }

    private static Reason refused(String name, byte[] bytes) {
        return catchThrowableOfType(MediaRefused.class, () -> MediaCheck.type(name, bytes))
                .reason();
    }

    private static byte[] picture(String format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), format, bytes);
        return bytes.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
