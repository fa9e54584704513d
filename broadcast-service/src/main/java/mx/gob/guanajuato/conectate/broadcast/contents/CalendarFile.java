package mx.gob.guanajuato.conectate.broadcast.contents;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import mx.gob.guanajuato.conectate.broadcast.media.MediaFiles;
import mx.gob.guanajuato.conectate.events.broadcast.Invitation;
import mx.gob.guanajuato.conectate.operations.time.ServiceClock;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;

/**
 * An event as a file that a phone puts into its calendar (iCalendar, RFC 5545). The same event makes the same bytes, so that
 * Meta gets them once. Times are in UTC: no phone need know our time zone.
 *
 * @param name what the phone calls it
 */
record CalendarFile(String name, byte[] bytes) {
    private static final int LONGEST_NAME = 60;

    /** Thousands of messages in a row carry the same one. */
    private static final Map<Invitation, CalendarFile> MADE = new ConcurrentHashMap<>();

    private static final int MOST_MADE = 100;

    static CalendarFile of(Invitation event) {
        if (MADE.size() > MOST_MADE) MADE.clear();
        return MADE.computeIfAbsent(event, CalendarFile::made);
    }

    private static CalendarFile made(Invitation event) {
        Instant begins = event.begins().atZone(ServiceClock.GUANAJUATO).toInstant();
        Instant ends = event.over().atZone(ServiceClock.GUANAJUATO).toInstant();
        var entry = new VEvent(false);
        entry.add(new DtStamp(begins));
        entry.add(new DtStart<>(begins));
        entry.add(new DtEnd<>(ends));
        entry.add(new Summary(event.title()));
        entry.add(new Uid(identity(event) + "@conectate.guanajuato.gob.mx"));
        event.place().ifPresent(place -> entry.add(new Location(place)));
        event.registration().ifPresent(address -> {
            entry.add(new Description("Registro: " + address));
            entry.add(new Url(URI.create(address)));
        });
        var calendar = new Calendar()
                .withDefaults()
                .withProdId("-//Gobierno de Guanajuato//Conectate GTO//ES")
                .withComponent(entry)
                .getFluentTarget();
        return new CalendarFile(name(event), calendar.toString().getBytes(StandardCharsets.UTF_8));
    }

    String sha256() {
        return MediaFiles.sha256(bytes);
    }

    private static String identity(Invitation event) {
        String same = event.title() + event.begins() + event.place().orElse("");
        return MediaFiles.sha256(same.getBytes(StandardCharsets.UTF_8)).substring(0, 32);
    }

    /** Encuentro-de-jovenes.ics */
    private static String name(Invitation event) {
        String plain = Normalizer.normalize(event.title(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String name = plain.isEmpty() ? "evento" : plain;
        return name.substring(0, Math.min(name.length(), LONGEST_NAME)) + ".ics";
    }
}
