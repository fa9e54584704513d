/**
 * Interactions that nobody wrote, in the number and for the days that the report of the service's first period prints:
 * 814,906 from 23 March 2020 to 30 April 2021. Waves, weekdays, hours, people who come back, topics that come and go, all
 * from one seed: the same seed gives the same interactions on any machine. Each says what made it up ({@code
 * generatedBy}), so it is told from a real one wherever it goes.
 */
package mx.gob.guanajuato.conectate.generated;
