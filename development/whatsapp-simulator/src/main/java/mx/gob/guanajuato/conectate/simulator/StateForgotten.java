package mx.gob.guanajuato.conectate.simulator;

/** Fired when everything in memory is to be forgotten; each feature that keeps something observes it. */
public record StateForgotten() {}
