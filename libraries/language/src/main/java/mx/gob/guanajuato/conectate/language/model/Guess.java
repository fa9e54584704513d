package mx.gob.guanajuato.conectate.language.model;

/** An intent and how probable it is, from 0 to 1. */
public record Guess(String intent, double probability) {}
