package mx.gob.guanajuato.conectate.simulator;

import com.fasterxml.jackson.annotation.JsonInclude;

/** Answer of the simulator's own API to what it refuses (RFC 9457). Never repeats the value that was given. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Problem(String title, int status, String field, String detail) {}
