package mx.gob.guanajuato.conectate.systemtests.drivers;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A few words with Redis, in its own protocol; bytes are read as if each were a character. */
final class RedisConversation implements AutoCloseable {
    private static final String END = "\r\n";

    private final Socket socket;
    private final InputStream in;

    RedisConversation(String address) {
        var uri = URI.create(address.contains("://") ? address : "redis://" + address);
        try {
            socket = new Socket(uri.getHost(), uri.getPort());
            in = new BufferedInputStream(socket.getInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> keys() {
        return List.of(ask("KEYS", "*").split("\n")).stream()
                .filter(key -> !key.isEmpty())
                .toList();
    }

    /** The answer; of a list its elements, one a line. */
    String ask(String... words) {
        try {
            var request = new StringBuilder("*" + words.length + END);
            for (String word : words)
                request.append('$')
                        .append(bytes(word).length)
                        .append(END)
                        .append(word)
                        .append(END);
            socket.getOutputStream().write(bytes(request.toString()));
            return answer();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String answer() throws IOException {
        String line = line();
        String rest = line.substring(1);
        return switch (line.charAt(0)) {
            case '$' -> rest.equals("-1") ? "" : bulk(Integer.parseInt(rest));
            case '*' -> elements(Integer.parseInt(rest));
            case '-' -> throw new IllegalStateException(rest);
            default -> rest;
        };
    }

    private String elements(int number) throws IOException {
        var all = new StringBuilder();
        for (int i = 0; i < number; i++) all.append(answer()).append('\n');
        return all.toString();
    }

    private String bulk(int length) throws IOException {
        String text = new String(in.readNBytes(length), StandardCharsets.ISO_8859_1);
        in.skipNBytes(END.length());
        return text;
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (int one = in.read(); one != '\r'; one = in.read()) line.append((char) one);
        in.skipNBytes(1);
        return line.toString();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
