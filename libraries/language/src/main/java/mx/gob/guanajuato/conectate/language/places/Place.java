package mx.gob.guanajuato.conectate.language.places;

import java.util.List;

/** A municipality by its code and all the names it goes by, the official one first. */
public record Place(String code, List<String> names) {}
