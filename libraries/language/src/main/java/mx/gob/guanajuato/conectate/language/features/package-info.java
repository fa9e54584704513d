/**
 * Words as numbers that a linear model weighs: n-grams of words, pairs of words at a distance, and n-grams of letters of
 * each word's sound, each as a 32-bit hash. Which of them a model knows is its {@link
 * mx.gob.guanajuato.conectate.language.features.GramIndex}.
 */
package mx.gob.guanajuato.conectate.language.features;
