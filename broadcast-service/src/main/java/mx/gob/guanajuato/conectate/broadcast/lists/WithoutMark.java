package mx.gob.guanajuato.conectate.broadcast.lists;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Arrays;

/** Skips the mark that spreadsheets put before UTF-8. */
final class WithoutMark extends PushbackInputStream {
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    WithoutMark(InputStream in) throws IOException {
        super(in, MARK.length);
        byte[] first = in.readNBytes(MARK.length);
        if (!Arrays.equals(first, MARK)) unread(first);
    }
}
