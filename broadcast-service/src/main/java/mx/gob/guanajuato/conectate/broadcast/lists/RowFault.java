package mx.gob.guanajuato.conectate.broadcast.lists;

/** Why a row of a list makes nobody a subscriber. */
enum RowFault {
    NUMBER("numero: is no telephone number", "El número no es un teléfono de 10 dígitos o con clave de país."),
    TWICE("numero: stood in an earlier row", "Este número ya está en un renglón anterior."),
    NO_CONSENT("consentimiento: is missing", "Falta la fecha en que la persona aceptó recibir mensajes."),
    CONSENT_DATE(
            "consentimiento: is no day such as 2020-06-15 or 15/06/2020, of 2009 or later and not in the future",
            "La fecha de aceptación no es un día como 15/06/2020, o todavía no llega."),
    NO_ORIGIN("origen: is missing", "Falta decir cómo aceptó la persona (formulario, mensaje, evento…)."),
    MUNICIPALITY("municipio: is none of Guanajuato", "El municipio no es de Guanajuato."),
    TOO_LONG("a cell is longer than 200 characters", "Una celda tiene más de 200 caracteres."),
    WORDS(
            "temas, etiquetas: more than 20, or with other signs than letters, digits, spaces, - and _",
            "Los temas y las etiquetas llevan letras, números, espacios, - y _; hasta 20, separados por punto y coma.");

    private final String english;
    private final String spanish;

    RowFault(String english, String spanish) {
        this.english = english;
        this.spanish = spanish;
    }

    String english() {
        return english;
    }

    String spanish() {
        return spanish;
    }
}
