package mx.gob.guanajuato.conectate.console.staff;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import mx.gob.guanajuato.conectate.events.staff.StaffMember;

/** Everybody who may log in, in memory. Read by many threads, changed by the reader of the topic only. */
@ApplicationScoped
public class StaffDirectory {
    private final Map<String, StaffMember> members = new ConcurrentHashMap<>();

    void apply(String name, Optional<StaffMember> member) {
        member.ifPresentOrElse(now -> members.put(name, now), () -> members.remove(name));
    }

    /** The member of that user name. */
    public Optional<StaffMember> find(String name) {
        return Optional.ofNullable(members.get(name));
    }

    /** How colleagues call the person of that user name; the user name itself of whoever is no member, or no longer. */
    public String nameOf(String user) {
        return find(user).map(StaffMember::fullName).orElse(user);
    }

    /** Everybody, by full name as Spanish sorts it. */
    public List<StaffMember> all() {
        var spanish = Collator.getInstance(new Locale("es", "MX"));
        return members.values().stream()
                .sorted(Comparator.comparing(StaffMember::fullName, spanish))
                .toList();
    }
}
