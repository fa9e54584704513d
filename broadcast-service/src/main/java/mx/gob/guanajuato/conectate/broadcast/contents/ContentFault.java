package mx.gob.guanajuato.conectate.broadcast.contents;

/**
 * Why a content cannot be sent.
 *
 * @param field as the API names it, e.g. {@code buttons[0].title}
 * @param reason for programs, after the field's name
 * @param words for staff, a whole sentence
 */
public record ContentFault(String field, String reason, String words) {}
