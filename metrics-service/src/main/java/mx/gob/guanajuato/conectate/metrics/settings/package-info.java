/** What this service alone is told: where its monthly report goes, and where the demo is filled. */
package mx.gob.guanajuato.conectate.metrics.settings;
