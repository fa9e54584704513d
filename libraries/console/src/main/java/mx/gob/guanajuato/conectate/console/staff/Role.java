package mx.gob.guanajuato.conectate.console.staff;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What somebody of the staff may do. */
public enum Role {
    /** Keeps the answers current and sends contents. */
    COMUNICACION(Role.OF_COMUNICACION, "comunicación", "Cambia lo que contesta el bot y prepara envíos"),
    /** Reads figures and reports. */
    ANALISIS(Role.OF_ANALISIS, "análisis", "Lee resultados e informes"),
    /** Says who may do what, and reads the audit. */
    ADMINISTRACION(Role.OF_ADMINISTRACION, "administración", "Da y quita accesos, y lee la auditoría");

    public static final String OF_COMUNICACION = "comunicacion";
    public static final String OF_ANALISIS = "analisis";
    public static final String OF_ADMINISTRACION = "administracion";

    private final String code;
    private final String word;
    private final String meaning;

    Role(String code, String word, String meaning) {
        this.code = code;
        this.word = word;
        this.meaning = meaning;
    }

    /** As records, forms and {@code @RolesAllowed} write it. */
    public String code() {
        return code;
    }

    /** As staff read it. */
    public String word() {
        return word;
    }

    /** What it permits, in a sentence for staff. */
    public String meaning() {
        return meaning;
    }

    /** The role of that code. */
    public static Optional<Role> of(String code) {
        return Arrays.stream(values()).filter(role -> role.code.equals(code)).findFirst();
    }

    /** Roles as staff read them: {@code comunicación y análisis}; {@code ninguno} without any. */
    public static String words(List<String> codes) {
        var words = codes.stream()
                .flatMap(code -> of(code).stream())
                .map(Role::word)
                .sorted()
                .toList();
        if (words.isEmpty()) return "ninguno";
        if (words.size() == 1) return words.get(0);
        return String.join(", ", words.subList(0, words.size() - 1)) + " y " + words.get(words.size() - 1);
    }
}
