package mx.gob.guanajuato.conectate.localstack.redis;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import mx.gob.guanajuato.conectate.localstack.processes.StackProblem;

/** As much of Redis' protocol as a stack needs: one word goes out, one line comes back. */
public final class RedisConnection implements AutoCloseable {
    private static final int CONNECT_MILLIS = 1_000;
    private static final int ANSWER_MILLIS = 2_000;

    private final Socket socket = new Socket();

    RedisConnection(int port) throws IOException {
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), CONNECT_MILLIS);
        socket.setSoTimeout(ANSWER_MILLIS);
    }

    /** Empties the Redis on that port, as if its machine had been lost. */
    public static void empty(int port) {
        try (var redis = new RedisConnection(port)) {
            String answer = redis.ask("FLUSHALL");
            if (!answer.equals("+OK")) {
                throw new StackProblem("Redis was not emptied: " + answer);
            }
        } catch (IOException e) {
            throw new StackProblem("Redis was not emptied", e);
        }
    }

    String ask(String word) throws IOException {
        socket.getOutputStream().write((word + "\r\n").getBytes(StandardCharsets.US_ASCII));
        var answers = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        String line = answers.readLine();
        if (line == null) {
            throw new EOFException("the connection was closed");
        }
        return line;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
