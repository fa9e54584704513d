/**
 * The words that are known, those of the examples and those of Spanish, and what a word that nothing knows may have been
 * meant as. The words are those of LanguageTool's Spanish dictionary,
 * the search is morfologik's; both ignore accents here, for citizens do.
 */
package mx.gob.guanajuato.conectate.language.spelling;
