/**
 * A stand-in for Meta's WhatsApp Cloud API, for the demo, the tests and load. It answers the Graph API's send call
 * ({@code graph}), posts signed webhooks ({@code webhook}), shows a phone in the browser ({@code phone}), misbehaves on
 * demand ({@code faults}) and keeps the list of everything it accepted ({@code accepted}), which is the judge of all
 * tests. Nothing leaves the machine and everything is in memory, bounded, gone at restart.
 *
 * <p>It shares no code with what it checks: every limit of Meta stands here a second time, with its source. This package
 * holds what all features need: the settings, the clock, the two business numbers, and how a citizen is named.
 */
package mx.gob.guanajuato.conectate.simulator;
