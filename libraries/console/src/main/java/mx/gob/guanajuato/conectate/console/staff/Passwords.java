package mx.gob.guanajuato.conectate.console.staff;

import io.quarkus.elytron.security.common.BcryptUtil;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import mx.gob.guanajuato.conectate.events.staff.StaffMember;

/** Bcrypt, and what a password has to be. */
public final class Passwords {
    /** Below it a list of likely passwords is tried in days, whatever the hash (NIST SP 800-63B-4: 15 for one factor). */
    public static final int SHORTEST = 15;

    /** How every demo secret begins. */
    static final String DEMO = "demo-";

    /** Bcrypt reads no byte beyond it. */
    private static final int LONGEST_BYTES = 72;

    /** 2^12 rounds: a good quarter of a second on the machine that this was written on. */
    private static final int ROUNDS_AS_POWER = 12;

    private Passwords() {}

    /** Made with the first look at any password, whoever's it is, and not at the start. */
    private static final class Nobody {
        /** Of a password that nobody has; who does not exist costs as much work as who does. */
        static final String HASH = BcryptUtil.bcryptHash("nobody has this one", ROUNDS_AS_POWER);
    }

    /** What is wrong with a new password, in words for staff; empty: nothing. */
    public static Optional<String> objection(String password, String userName) {
        if (password.length() < SHORTEST)
            return Optional.of("Usa al menos " + SHORTEST + " caracteres. Sirve una frase de varias palabras.");
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES)
            return Optional.of("Usa a lo más " + LONGEST_BYTES + " caracteres (las letras con acento cuentan doble).");
        if (password.startsWith(DEMO))
            return Optional.of("Las contraseñas que empiezan con " + DEMO + " son de la demo.");
        if (password.toLowerCase(Locale.ROOT).contains(userName))
            return Optional.of("La contraseña no puede contener el nombre de usuario.");
        if (password.chars().distinct().count() < 5) return Optional.of("Usa más letras distintas.");
        return Optional.empty();
    }

    /** For {@link StaffMember#passwordHash()}; takes a quarter of a second. */
    public static String hash(String password) {
        return BcryptUtil.bcryptHash(password, ROUNDS_AS_POWER);
    }

    /** Whether it is the member's password; takes as long where there is no member. */
    public static boolean match(Optional<StaffMember> member, String password) {
        boolean same = BcryptUtil.matches(
                password, member.map(StaffMember::passwordHash).orElse(Nobody.HASH));
        return same && member.isPresent();
    }
}
