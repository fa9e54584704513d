/**
 * Lists of subscribers: one that is brought in (CSV, row by row onto {@code subscription-requests}), one that is taken out
 * (from {@code subscribers}, partition by partition), and the proof of one citizen's consent. Guarantee: a row without
 * consent is refused with its line and reason, and never a subscriber; whoever left after their consent stays away. Numbers
 * stand in the file that staff asked for, in no log and in no audit.
 */
package mx.gob.guanajuato.conectate.broadcast.lists;
