package mx.gob.guanajuato.conectate.localstack.processes;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A TCP port of this machine. */
public record Port(int number) {
    /** Below 32768, from where Linux takes the ports of outgoing connections: one of those could occupy ours between a death and the next start. */
    private static final int FIRST_RANDOM = 20_000;

    private static final int LAST_RANDOM = 29_999;
    private static final int CONNECT_MILLIS = 500;

    /** Nobody listens yet on what was just drawn, so each is drawn once; the one between two stays for {@link #nextFree}. */
    private static final int STEP = 2;

    private static final AtomicInteger DRAWN =
            new AtomicInteger(ThreadLocalRandom.current().nextInt((LAST_RANDOM - FIRST_RANDOM) / STEP));

    /** One that nobody listens on and that was not drawn before, for a test. */
    public static Port random() {
        return Stream.generate(Port::draw).filter(Port::isFree).findFirst().orElseThrow();
    }

    private static Port draw() {
        int range = LAST_RANDOM - FIRST_RANDOM + 1;
        return new Port(FIRST_RANDOM + Math.floorMod(DRAWN.getAndAdd(1) * STEP, range));
    }

    /** The first free one after this, the same at every start as long as nobody takes it. */
    public Port nextFree() {
        return IntStream.rangeClosed(number + 1, 65_535)
                .mapToObj(Port::new)
                .filter(Port::isFree)
                .findFirst()
                .orElseThrow(() -> new StackProblem("No port above " + number + " is free"));
    }

    /** Says who listens on it, if anybody does, and which setting names another. */
    public void requireFree(String user, String setting) {
        if (isFree()) {
            return;
        }
        String holder = PortHolder.of(number).map(Port::described).orElse("another process");
        throw new StackProblem("Port " + number + " (" + user + ") is taken by " + holder + ": stop it, or set "
                + setting + " to a free port");
    }

    private static String described(ProcessHandle process) {
        String command = process.info().command().map(path -> " (" + path + ")").orElse("");
        return "process " + process.pid() + command;
    }

    /** Whether nobody listens on it. */
    public boolean isFree() {
        return !answers() && binds();
    }

    /** Some systems let one bind a port that somebody else has on another address. */
    private boolean answers() {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), number), CONNECT_MILLIS);
            return true;
        } catch (IOException nobodyListens) {
            return false;
        }
    }

    private boolean binds() {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true); // connections of the last run that linger do not count
            socket.bind(new InetSocketAddress(number));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
