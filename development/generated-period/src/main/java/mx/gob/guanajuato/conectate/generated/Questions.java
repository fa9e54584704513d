package mx.gob.guanajuato.conectate.generated;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What is asked: topics by their weight, from the day on which each came to be. */
final class Questions {
    private static final LocalDate START = LocalDate.MIN;
    private static final LocalDate SEMAPHORE = LocalDate.of(2020, 6, 1);
    private static final LocalDate VACCINES = LocalDate.of(2020, 12, 15);
    private static final double ABOUT_HOME = 0.55;
    private static final double ABOUT_ELSEWHERE = 0.05;

    private record Question(String intent, double weight, LocalDate since, boolean aboutPlaces) {}

    private static final List<Question> ALL = List.of(
            new Question("confirmed-cases", 22, START, true),
            new Question("statistics", 8, START, true),
            new Question("deaths", 6, START, true),
            new Question("recovered-cases", 4, START, true),
            new Question("cases-under-investigation", 3, START, true),
            new Question("discarded-cases", 2, START, true),
            new Question("community-transmission", 2, START, true),
            new Question("hospitals", 9, START, true),
            new Question("symptoms", 10, START, false),
            new Question("traffic-light", 10, SEMAPHORE, false),
            new Question("support-programmes", 6, START, false),
            new Question("vaccines", 18, VACCINES, true),
            new Question("prevention", 3, START, false),
            new Question("risk-groups", 1.5, START, false),
            new Question("care-of-infected", 2, START, false),
            new Question("emergency-numbers", 1.5, START, false),
            new Question("general-topics", 1, START, false),
            new Question("greeting", 9, START, false),
            new Question("thanks", 4, START, false),
            new Question("menu", 6, START, false),
            new Question("subscribe", 1.5, SEMAPHORE, false),
            new Question("unsubscribe", 0.3, SEMAPHORE, false),
            new Question("person", 0.5, START, false),
            new Question("about", 0.5, START, false),
            new Question("privacy", 0.2, START, false),
            new Question("distress", 0.3, START, false),
            new Question("out-of-scope", 2, START, false));

    private final Places places;
    private LocalDate day = START;
    private double[] weights = {};

    Questions(Places places) {
        this.places = places;
    }

    /** A question and the place that it speaks of, if it names one. */
    record Asked(String intent, Optional<String> municipality) {}

    Asked drawn(LocalDate on, int home, Dice dice) {
        if (!on.equals(day)) weights = weightsOn(on);
        var question = ALL.get(dice.weighted(weights));
        return new Asked(question.intent, question.aboutPlaces ? place(home, dice) : Optional.empty());
    }

    private double[] weightsOn(LocalDate on) {
        day = on;
        return ALL.stream()
                .mapToDouble(question -> question.since.isAfter(on) ? 0 : question.weight)
                .toArray();
    }

    private Optional<String> place(int home, Dice dice) {
        double which = dice.fraction();
        if (which < ABOUT_HOME) return Optional.of(places.code(home));
        if (which < ABOUT_HOME + ABOUT_ELSEWHERE) return Optional.of(places.code(places.drawn(dice)));
        return Optional.empty();
    }
}
