package mx.gob.guanajuato.conectate.simulator.graph;

/** What Graph answers where there is nothing else to say. */
record Success(boolean success) {}
