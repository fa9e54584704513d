package mx.gob.guanajuato.conectate.localstack.kafka;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import mx.gob.guanajuato.conectate.localstack.processes.Probe;

/**
 * Asks the broker, by its own protocol, which brokers clients may use. It accepts connections before it lists itself
 * there, so an open port alone would not do.
 */
final class BrokerProbe implements Probe {
    private static final short METADATA = 3;
    private static final short VERSION = 4;
    private static final int TIMEOUT_MILLIS = 1_000;
    private static final int NO_TOPICS = 0;

    private final int port;

    BrokerProbe(int port) {
        this.port = port;
    }

    @Override
    public boolean isReady() {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), TIMEOUT_MILLIS);
            socket.setSoTimeout(TIMEOUT_MILLIS);
            socket.getOutputStream().write(request());
            return brokers(new DataInputStream(socket.getInputStream())) > 0;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static byte[] request() throws IOException {
        var body = new ByteArrayOutputStream();
        var fields = new DataOutputStream(body);
        fields.writeShort(METADATA);
        fields.writeShort(VERSION);
        fields.writeInt(1); // correlation id
        fields.writeUTF("probe"); // client id; both sides write a short length and, for ASCII, the same bytes
        fields.writeInt(NO_TOPICS);
        fields.writeBoolean(false); // nothing to be created automatically
        var framed = new ByteArrayOutputStream();
        new DataOutputStream(framed).writeInt(body.size());
        body.writeTo(framed);
        return framed.toByteArray();
    }

    private static int brokers(DataInputStream answer) throws IOException {
        answer.readInt(); // length
        answer.readInt(); // correlation id
        answer.readInt(); // throttling
        return answer.readInt();
    }
}
