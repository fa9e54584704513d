package mx.gob.guanajuato.conectate.metrics.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/**
 * A table as somebody holds it who wants to know more.
 *
 * @param form where it was read from
 * @param total what it says, or lets one look up, that all rows come to; empty: nothing is told
 * @param shown the rows' numbers by code; those that it hides are not in it
 */
record Subtraction(String form, OptionalLong total, Map<String, Long> shown) {
    /**
     * Judges what can be learnt from it.
     *
     * @param truth who said something, row by row, as often as they did
     * @param told rows that are no secret
     */
    void judge(Map<String, List<String>> truth, Set<String> told) {
        var hidden = new HashSet<String>();
        truth.forEach((code, people) -> {
            if (!shown.containsKey(code)) hidden.add(code);
            else assertThat(shown.get(code)).as(form + " " + code).isEqualTo(people.size());
            if (shown.containsKey(code) && !told.contains(code))
                assertThat(new HashSet<>(people).size()).as(form + " " + code).isGreaterThanOrEqualTo(Group.ENOUGH);
        });
        if (total.isEmpty()) {
            assertThat(shown.values()).as(form).allMatch(number -> number == 0);
            return;
        }
        long rest = total.getAsLong()
                - shown.values().stream().mapToLong(Long::longValue).sum();
        if (hidden.isEmpty()) {
            assertThat(rest).as(form).isZero();
            return;
        }
        var behindIt = new HashSet<String>();
        hidden.forEach(code -> behindIt.addAll(truth.get(code)));
        assertThat(hidden.size()).as(form).isGreaterThanOrEqualTo(2);
        assertThat(behindIt.size()).as(form).isGreaterThanOrEqualTo(Group.ENOUGH);
        assertThat(rest - (hidden.size() - 1)).as(form).isGreaterThanOrEqualTo(Group.ENOUGH);
    }
}
