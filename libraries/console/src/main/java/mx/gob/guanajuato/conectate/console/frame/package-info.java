/**
 * What every page of the console has: head and navigation by task and role, one style sheet, Spanish formats in one class,
 * headers that forbid scripts and frames of others. In: a page's own part; out: HTML that works without script and loads
 * nothing from elsewhere.
 */
package mx.gob.guanajuato.conectate.console.frame;
