/**
 * A file of cases as the federal health ministry publishes it, made up from a seed: the whole country, a row a person, in its
 * ZIP. For the benchmark of imports and for trying a large file; nobody in it lives.
 */
package mx.gob.guanajuato.conectate.generated.cases;
