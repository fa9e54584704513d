package mx.gob.guanajuato.conectate.console.frame;

/**
 * What a form cannot take.
 *
 * @param field the id of the field where it stands
 * @param words what is wrong, for staff; empty: nothing is
 */
public record Wrong(String field, String words) {
    /** Nothing is wrong. */
    public static final Wrong NOTHING = new Wrong("", "");

    /** What is wrong with that field; empty: nothing. */
    public String in(String asked) {
        return field.equals(asked) ? words : "";
    }
}
