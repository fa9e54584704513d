package mx.gob.guanajuato.conectate.broadcast.lists;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import mx.gob.guanajuato.conectate.events.conversation.CitizenIntents;

/**
 * The link that opens WhatsApp with ALTA already typed, and its QR code. The text says where it comes from, for the proof of
 * consent. Sending it is the consent, so whoever scans it
 * by mistake has not joined.
 */
public final class JoinLink {
    /** A module of the code is so many units of the drawing. */
    private static final int QUIET_ZONE = 4;

    private JoinLink() {}

    /** @param number digits with country code */
    public static String of(String number) {
        return "https://wa.me/" + number + "?text="
                + URLEncoder.encode(CitizenIntents.PREPARED, StandardCharsets.UTF_8);
    }

    /** As a drawing that prints sharp at any size. */
    public static String svg(String link) {
        var code = code(link);
        var path = new StringBuilder();
        for (int y = 0; y < code.getHeight(); y++) {
            for (int x = 0; x < code.getWidth(); x++) {
                if (code.get(x, y))
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
            }
        }
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + code.getWidth() + " " + code.getHeight()
                + "\" width=\"1024\" height=\"1024\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h"
                + code.getWidth() + "v" + code.getHeight() + "H0z\"/><path d=\"" + path + "\"/></svg>";
    }

    private static BitMatrix code(String link) {
        try {
            // A sticker gets scratched: a quarter of it may be lost.
            var hints =
                    Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.Q, EncodeHintType.MARGIN, QUIET_ZONE);
            return new QRCodeWriter().encode(link, BarcodeFormat.QR_CODE, 0, 0, hints);
        } catch (WriterException e) {
            throw new IllegalStateException("a link of this length always fits", e);
        }
    }
}
