package mx.gob.guanajuato.conectate.broadcast.broken;

/** Breaks a rule on purpose. */
public class AnotherService {}
