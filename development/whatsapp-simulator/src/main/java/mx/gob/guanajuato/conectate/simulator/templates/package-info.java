/**
 * The account's templates: asked for, reviewed after a while as Meta does, listed, deleted; told of by webhook. A message
 * may use what is approved; of an account without any template every name is taken.
 */
package mx.gob.guanajuato.conectate.simulator.templates;
