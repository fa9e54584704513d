package mx.gob.guanajuato.conectate.console.access;

import java.util.List;

/**
 * Which paths are the console's pages: all but those that machines ask, each of which has a check of its own or none, and the
 * files that every page loads, which are the same for everybody.
 */
public final class ConsolePaths {
    private static final List<String> NOT_OURS = List.of("/webhook", "/api", "/q", "/console");

    private ConsolePaths() {}

    /** Whether a path is asked by staff in a browser. */
    public static boolean isConsole(String path) {
        return NOT_OURS.stream().noneMatch(other -> path.equals(other) || path.startsWith(other + "/"));
    }

    /** A path of this host to go to after a login; anything else becomes the beginning. */
    public static String local(String path) {
        boolean local = path != null
                && path.startsWith("/")
                && !path.startsWith("//")
                && !path.startsWith("/entrar")
                && path.chars().noneMatch(c -> c == '\\' || c < ' ')
                && isConsole(path);
        return local ? path : "/";
    }
}
