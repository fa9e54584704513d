/**
 * A message as the words that count: lower case, without accents, marks and stretched letters, abbreviations written out,
 * emoji as words, and each word's Spanish sound, in which «kasos», «cazos» and «casos» are one. Nothing here knows
 * intents or places. Bounded: reads at most {@value mx.gob.guanajuato.conectate.language.text.Words#MOST} words.
 */
package mx.gob.guanajuato.conectate.language.text;
