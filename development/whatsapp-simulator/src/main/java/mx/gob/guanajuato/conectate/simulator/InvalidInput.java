package mx.gob.guanajuato.conectate.simulator;

/** Something that the simulator's own API was given and cannot take; answered with 400 and the field's name. */
public class InvalidInput extends RuntimeException {
    private final String field;

    /**
     * Refuses one field.
     *
     * @param field where it is wrong
     * @param reason what it must be, without repeating what was given
     */
    public InvalidInput(String field, String reason) {
        super(reason);
        this.field = field;
    }

    /** Where it is wrong. */
    public String field() {
        return field;
    }

    /** The value, or the default where none was given, if it lies within both ends. */
    public static int within(Integer value, int ifAbsent, int least, int most, String field) {
        int given = value == null ? ifAbsent : value;
        if (given < least || given > most) {
            throw new InvalidInput(field, "must be between " + least + " and " + most);
        }
        return given;
    }
}
