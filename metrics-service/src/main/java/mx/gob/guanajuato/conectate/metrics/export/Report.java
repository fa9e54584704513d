package mx.gob.guanajuato.conectate.metrics.export;

/** What the API answers: a record whose fields are the JSON, and which is a file as well. */
public interface Report {
    /** The same figures as tables. */
    Sheets sheets();
}
