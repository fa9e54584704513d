/**
 * What a word that nothing else knows may have been meant as. The words are those of LanguageTool's Spanish dictionary,
 * the search is morfologik's; both ignore accents here, for citizens do.
 */
package mx.gob.guanajuato.conectate.language.spelling;
