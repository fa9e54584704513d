package mx.gob.guanajuato.conectate.broadcast.pages;

import java.util.Comparator;
import java.util.List;
import mx.gob.guanajuato.conectate.events.broadcast.Broadcast;

/**
 * One page of the list of broadcasts. What goes out or waits for somebody stands before what is over; of the same urgency, the
 * latest.
 *
 * @param only {@value #CONTENTS}, {@value #ALERTS} (one change makes up to 46 of them), or empty: both
 * @param shown those of this page
 * @param number from 1 to {@code last}
 * @param total of all pages
 */
record BroadcastList(String only, List<Broadcast> shown, int number, int last, int total) {
    private static final String CONTENTS = "contenidos";
    private static final String ALERTS = "alertas";
    private static final int PER_PAGE = 50;

    /** The wanted page or, where there is none of that number, the nearest. */
    static BroadcastList of(List<Broadcast> latestFirst, String asked, int wanted) {
        String only = asked.equals(CONTENTS) || asked.equals(ALERTS) ? asked : "";
        var meant = latestFirst.stream().filter(one -> isMeant(one, only)).toList();
        int last = Math.max(1, (meant.size() + PER_PAGE - 1) / PER_PAGE);
        int number = Math.max(1, Math.min(wanted, last));
        var shown = meant.stream()
                .sorted(Comparator.comparing(BroadcastList::urgency))
                .skip((long) (number - 1) * PER_PAGE)
                .limit(PER_PAGE)
                .toList();
        return new BroadcastList(only, shown, number, last, meant.size());
    }

    private static boolean isMeant(Broadcast broadcast, String only) {
        return switch (only) {
            case CONTENTS -> !broadcast.goes().alert();
            case ALERTS -> broadcast.goes().alert();
            default -> true;
        };
    }

    private static int urgency(Broadcast broadcast) {
        return switch (broadcast.state()) {
            case HELD -> 0;
            case RUNNING, UNKNOWN -> 1;
            case PAUSED -> 2;
            case SCHEDULED -> 3;
            case DRAFT -> 4;
            case FINISHED, CANCELLED, STOPPED -> 5;
        };
    }

    public boolean isWithEarlier() {
        return number > 1;
    }

    public int getEarlier() {
        return number - 1;
    }

    public boolean isWithLater() {
        return number < last;
    }

    public int getLater() {
        return number + 1;
    }
}
