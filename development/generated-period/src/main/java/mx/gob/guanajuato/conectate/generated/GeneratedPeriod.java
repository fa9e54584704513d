package mx.gob.guanajuato.conectate.generated;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import mx.gob.guanajuato.conectate.events.conversation.Interaction;
import mx.gob.guanajuato.conectate.events.conversation.Interaction.Outcome;

/**
 * A period that was made up.
 *
 * @param from its first day
 * @param days how many it has
 * @param total its interactions
 * @param phoneNumberId the number that they were sent to
 */
public record GeneratedPeriod(LocalDate from, int days, int total, long seed, String phoneNumberId) {
    /** Which generator it was: another number when it comes to give other interactions. */
    public static final String GENERATOR = "generated-period-1";

    private static final ZoneId GUANAJUATO = ZoneId.of("America/Mexico_City");
    private static final String CHATBOT = "100000000000712";
    private static final long SEED = 4_779_190_712L;
    private static final double GOES_ON = 0.62;
    private static final int PAUSE_SECONDS = 75;
    private static final int LAST_SECOND = 86_399;

    /** As the report of the first period prints it: 23 March 2020 to 30 April 2021. */
    public static GeneratedPeriod asReported() {
        return new GeneratedPeriod(LocalDate.of(2020, 3, 23), 404, 814_906, SEED, CHATBOT);
    }

    /** The same days with another number of interactions. */
    public GeneratedPeriod withTotal(int interactions) {
        return new GeneratedPeriod(from, days, interactions, seed, phoneNumberId);
    }

    /** The same in other days. */
    public GeneratedPeriod startingOn(LocalDate first, int howMany) {
        return new GeneratedPeriod(first, howMany, total, seed, phoneNumberId);
    }

    /** Gives them one after the other, in the order in which they were written; the same ones each time. */
    public void forEach(Consumer<Interaction> taker) {
        var dice = new Dice(seed);
        var places = Places.ofGuanajuato();
        var writing = new Writing(dice, new People(dice, places), new Questions(places), sha256());
        int[] counts = DayShape.of(from, days, total, dice);
        for (int day = 0; day < days; day++) writing.day(day, counts[day]).forEach(taker);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** One message, before it has a name. */
    private record Message(int person, int second) {}

    /** People write, several messages in a row. */
    private final class Writing {
        private final Dice dice;
        private final People people;
        private final Questions questions;
        private final MessageDigest digest;
        private int written;

        Writing(Dice dice, People people, Questions questions, MessageDigest digest) {
            this.dice = dice;
            this.people = people;
            this.questions = questions;
            this.digest = digest;
        }

        List<Interaction> day(int day, int count) {
            var messages = new ArrayList<Message>();
            while (messages.size() < count) {
                int person = people.someone(day);
                int second = Hours.drawn(dice);
                do {
                    messages.add(new Message(person, Math.min(second, LAST_SECOND)));
                    second += 10 + dice.below(PAUSE_SECONDS);
                } while (messages.size() < count && dice.happens(GOES_ON));
            }
            messages.sort(Comparator.comparingInt(Message::second));
            return messages.stream()
                    .map(message -> interaction(from.plusDays(day), message))
                    .toList();
        }

        private Interaction interaction(LocalDate day, Message message) {
            // An hour that the clocks skip moves on; one that they repeat is its first.
            var sent = day.atTime(0, 0).plusSeconds(message.second).atZone(GUANAJUATO);
            var outcome = Outcomes.drawn(dice);
            var understood = Outcomes.understood(outcome, dice);
            var asked = questions.drawn(day, people.homeOf(message.person), dice);
            boolean read = outcome == Outcome.ANSWERED;
            return new Interaction(
                    name("message", written++),
                    name("citizen", message.person),
                    phoneNumberId,
                    sent.toInstant(),
                    sent.toLocalDate(),
                    sent.getHour(),
                    read ? Optional.of(asked.intent()) : Optional.empty(),
                    read ? asked.municipality() : Optional.empty(),
                    understood,
                    outcome,
                    GENERATOR,
                    Outcomes.latencyMillis(dice),
                    Optional.of(GENERATOR + "/" + seed));
        }

        private String name(String of, int number) {
            String source = GENERATOR + ":" + seed + ":" + of + ":" + number;
            byte[] hash = digest.digest(source.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        }
    }
}
