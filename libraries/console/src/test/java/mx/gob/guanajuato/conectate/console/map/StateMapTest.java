package mx.gob.guanajuato.conectate.console.map;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StateMapTest {
    private static final String LEON = "11020";

    @Test
    void every_municipality_is_on_the_drawing() {
        assertThat(StateMap.outlines())
                .hasSize(46)
                .allSatisfy(outline ->
                        assertThat(outline.path()).startsWith("M").endsWith("Z").doesNotContain("-"));
    }

    @Test
    void a_point_lies_in_its_municipality_or_outside_of_the_state() {
        assertThat(StateMap.municipalityAt(21.1219, -101.6826)).contains(LEON);
        assertThat(StateMap.municipalityAt(21.0190, -101.2574)).contains("11015");
        assertThat(StateMap.municipalityAt(20.5888, -100.3899)).as("Querétaro").isEmpty();
        assertThat(StateMap.municipalityAt(-101.68, 21.12)).as("turned round").isEmpty();
    }

    @Test
    void what_lies_a_little_beside_a_simplified_border_counts_for_both_sides() {
        assertThat(StateMap.isIn(LEON, 21.1219, -101.6826)).isTrue();
        assertThat(StateMap.isIn("11015", 21.1219, -101.6826)).isFalse();
        assertThat(StateMap.isIn("nowhere", 21.1219, -101.6826)).isFalse();
    }
}
