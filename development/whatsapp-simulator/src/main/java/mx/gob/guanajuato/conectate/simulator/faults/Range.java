package mx.gob.guanajuato.conectate.simulator.faults;

import mx.gob.guanajuato.conectate.simulator.InvalidInput;

/** From–to, both included; chance takes a value in between. */
public record Range(int min, int max) {
    static final Range NONE = new Range(0, 0);
    static final Range ONE = new Range(1, 1);

    Range within(int least, int most, String field) {
        InvalidInput.within(min, least, least, most, field + ".min");
        InvalidInput.within(max, least, min, most, field + ".max");
        return this;
    }
}
