package mx.gob.guanajuato.conectate.events;

import java.time.Instant;
import java.util.function.Function;

/**
 * One kind of event: its name and version in the record headers, its Java form, and where its id and its time are.
 *
 * @param name header {@code type}
 * @param version header {@code version}: raised when optional fields are added, never for anything else
 * @param form the record or sealed type that its JSON is read into
 * @param id header {@code id}: the same for the same fact, however often it is written
 * @param occurredAt header {@code occurred-at}: when the fact happened, not when it was written
 */
public record EventType<E>(
        String name, int version, Class<E> form, Function<E, String> id, Function<E, Instant> occurredAt) {}
