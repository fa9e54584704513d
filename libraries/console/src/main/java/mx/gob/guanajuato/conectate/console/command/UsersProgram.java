package mx.gob.guanajuato.conectate.console.command;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import mx.gob.guanajuato.conectate.console.staff.Actor;
import mx.gob.guanajuato.conectate.console.staff.Passwords;
import mx.gob.guanajuato.conectate.console.staff.Role;
import mx.gob.guanajuato.conectate.events.InvalidEvent;
import mx.gob.guanajuato.conectate.events.staff.AuditEntry;
import mx.gob.guanajuato.conectate.events.staff.AuditEntry.Action;
import mx.gob.guanajuato.conectate.events.staff.StaffMember;
import mx.gob.guanajuato.conectate.operations.command.CommandFailed;
import org.apache.kafka.common.KafkaException;

/** The program behind {@code ./conectate users}. */
public final class UsersProgram {
    static final String USAGE =
            """
            ./conectate users COMMAND
              list                          user name, roles, since, full name
              add NAME ROLES FULL NAME      let somebody in; asks for the password
              roles NAME ROLES              what somebody may do from now on
              password NAME                 another password; ends the person's sessions
              remove NAME                   let somebody in no more; ends the person's sessions
            ROLES: comunicacion, analisis, administracion, separated by commas, or none.
            The password is asked at the terminal, or read from the standard input; it is never an argument.""";

    /** Kafka's own word on what it does; what goes wrong is told by the command. */
    private static final Logger KAFKA = Logger.getLogger("org.apache.kafka");

    private final StaffOnKafka staff;
    private final TypedPassword password;
    private final Clock clock;
    private final PrintStream out;
    private final PrintStream err;

    UsersProgram(StaffOnKafka staff, TypedPassword password, Clock clock, PrintStream out, PrintStream err) {
        this.staff = staff;
        this.password = password;
        this.clock = clock;
        this.out = out;
        this.err = err;
    }

    /** Runs one command. */
    public static void main(String[] arguments) {
        KAFKA.setLevel(Level.OFF);
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(System.getenv(), System.in, out, err, arguments));
    }

    /** Runs one command; the status that the process ends with. */
    public static int run(
            Map<String, String> environment, InputStream in, PrintStream out, PrintStream err, String... arguments) {
        String port = environment.getOrDefault("CONECTATE_KAFKA_PORT", "9092");
        String kafka = environment.getOrDefault("KAFKA_BOOTSTRAP_SERVERS", "localhost:" + port);
        var typed = new TypedPassword(Optional.ofNullable(System.console()), in);
        var program = new UsersProgram(new StaffOnKafka(kafka), typed, Clock.systemUTC(), out, err);
        return program.run(kafka, arguments);
    }

    private int run(String kafka, String... arguments) {
        try {
            if (arguments.length == 0) throw new CommandFailed(USAGE);
            staff.makeTopics();
            execute(arguments[0], List.of(arguments).subList(1, arguments.length));
            return 0;
        } catch (CommandFailed e) {
            err.println(e.getMessage());
        } catch (InvalidEvent e) {
            err.println("No cambió nada. " + e.getMessage());
        } catch (KafkaException e) {
            err.println("No Kafka answers at " + kafka + ": " + e.getMessage());
        }
        return 1;
    }

    private void execute(String command, List<String> words) {
        switch (command) {
            case "list" -> list();
            case "add" -> add(words);
            case "roles" -> roles(words);
            case "password" -> password(words);
            case "remove" -> remove(words);
            default -> throw new CommandFailed("There is no command users " + command + ".\n" + USAGE);
        }
    }

    private void list() {
        staff.all()
                .values()
                .forEach(member -> out.printf(
                        "%s\t%s\t%s\t%s%n",
                        member.name(), String.join(",", member.roles()), member.since(), member.fullName()));
    }

    private void add(List<String> words) {
        if (words.size() < 3) throw new CommandFailed("users add needs NAME ROLES FULL NAME.\n" + USAGE);
        String name = words.get(0).toLowerCase(Locale.ROOT);
        if (staff.all().containsKey(name)) throw new CommandFailed("There is a user " + name + " already.");
        List<String> roles = rolesIn(words.get(1));
        String fullName = String.join(" ", words.subList(2, words.size()));
        // Refused before a password is asked for.
        new StaffMember(name, fullName, roles, "-", now(), now(), now(), AuditEntry.COMMAND);
        String hash = Passwords.hash(password.read(name));
        var member = new StaffMember(name, fullName, roles, hash, now(), now(), now(), AuditEntry.COMMAND);
        staff.put(member, entry(Action.MEMBER_ADDED, member, Optional.empty(), Optional.of(access(roles))));
        out.println("Added " + name + ": " + access(roles));
    }

    private void roles(List<String> words) {
        var member = member(words, 2);
        List<String> roles = rolesIn(words.get(1));
        staff.put(
                member.withRoles(roles, now(), AuditEntry.COMMAND),
                entry(Action.ROLES_CHANGED, member, Optional.of(access(member.roles())), Optional.of(access(roles))));
        out.println("Changed " + member.name() + ": " + access(roles));
    }

    private void password(List<String> words) {
        var member = member(words, 1);
        String hash = Passwords.hash(password.read(member.name()));
        staff.put(
                member.withPassword(hash, now(), AuditEntry.COMMAND),
                entry(Action.PASSWORD_CHANGED, member, Optional.empty(), Optional.empty()));
        out.println("Changed the password of " + member.name());
    }

    private void remove(List<String> words) {
        var member = member(words, 1);
        staff.remove(
                member.name(),
                entry(Action.MEMBER_REMOVED, member, Optional.of(access(member.roles())), Optional.empty()));
        out.println("Removed " + member.name());
    }

    private StaffMember member(List<String> words, int expected) {
        if (words.size() != expected) throw new CommandFailed(USAGE);
        return Optional.ofNullable(staff.all().get(words.get(0)))
                .orElseThrow(() -> new CommandFailed("There is no user " + words.get(0) + "."));
    }

    private static List<String> rolesIn(String words) {
        if (words.equals("none")) return List.of();
        return Arrays.stream(words.split(","))
                .map(code -> Role.of(code).orElseThrow(() -> new CommandFailed("There is no role " + code + ".")))
                .map(Role::code)
                .distinct()
                .toList();
    }

    private AuditEntry entry(Action action, StaffMember member, Optional<String> before, Optional<String> after) {
        return new AuditEntry(
                UUID.randomUUID().toString(),
                now(),
                Actor.COMMAND.name(),
                Actor.COMMAND.fullName(),
                List.of(),
                action,
                member.fullName() + " (" + member.name() + ")",
                before,
                after,
                "users");
    }

    private static String access(List<String> roles) {
        return "Acceso: " + Role.words(roles);
    }

    private Instant now() {
        return clock.instant();
    }
}
