/**
 * Changes that are told to those who asked for them. In: {@code content-changes}, as far as figures and the traffic light go,
 * and the rules that staff write ({@code broadcast-rules}); out: a broadcast for each municipality with news, to those who
 * subscribed for it, and beside it what has been told by that, in one transaction. So each change is told once, whatever is
 * killed in between and however many instances look; what comes in a batch is told together. Who has not written for 24
 * hours is told by the rule's own template, once Meta has approved it.
 */
package mx.gob.guanajuato.conectate.broadcast.alerts;
