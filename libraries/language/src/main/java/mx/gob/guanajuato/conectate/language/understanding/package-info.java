/**
 * A citizen's whole message: text and session in, intents with their entities out. Distress comes first, always; then
 * rules for what no model should decide; then the trained model, which asks below its threshold instead of guessing.
 * Pure: does no I/O once it is made, and knows no answers.
 */
package mx.gob.guanajuato.conectate.language.understanding;
