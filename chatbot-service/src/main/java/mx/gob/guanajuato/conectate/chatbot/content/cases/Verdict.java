package mx.gob.guanajuato.conectate.chatbot.content.cases;

import java.util.Set;

/**
 * The column that says whether somebody is ill, the newest first, with its codes (catalogues of the Dirección General de
 * Epidemiología).
 */
enum Verdict {
    /** Since 2023, beside one of influenza; the codes stayed. */
    CLASIFICACION_FINAL_COVID(Set.of(1, 2, 3), Set.of(6), Set.of(7), Set.of(4, 5)),
    /** Since October 2020: 1 by association, 2 by a committee, 3 by laboratory or antigen; 4 invalid, 5 not performed. */
    CLASIFICACION_FINAL(Set.of(1, 2, 3), Set.of(6), Set.of(7), Set.of(4, 5)),
    /** Until October 2020: 1 positive, 2 not, 3 pending. */
    RESULTADO(Set.of(1), Set.of(3), Set.of(2), Set.of()),
    /** Where only the laboratory's result is given: 4 not adequate, 97 does not apply. */
    RESULTADO_LAB(Set.of(1), Set.of(3), Set.of(2), Set.of(4, 97));

    private static final int HIGHEST = 97;

    private final Case[] cases = new Case[HIGHEST + 1];

    Verdict(Set<Integer> confirmed, Set<Integer> suspected, Set<Integer> negative, Set<Integer> undecided) {
        confirmed.forEach(code -> cases[code] = Case.CONFIRMED);
        suspected.forEach(code -> cases[code] = Case.SUSPECTED);
        negative.forEach(code -> cases[code] = Case.NEGATIVE);
        undecided.forEach(code -> cases[code] = Case.UNDECIDED);
    }

    String column() {
        return name();
    }

    /** What a code means; null: there is no such code. */
    Case of(int code) {
        return code < 0 || code > HIGHEST ? null : cases[code];
    }

    /** What a person is counted as. */
    enum Case {
        CONFIRMED,
        SUSPECTED,
        NEGATIVE,
        /** The laboratory gave no result: neither ill nor well nor awaited. */
        UNDECIDED
    }
}
