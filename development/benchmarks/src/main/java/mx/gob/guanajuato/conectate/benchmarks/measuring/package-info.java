/**
 * How everything is measured: JMH runs each contestant in a process of its own, after it has warmed up; what came out
 * becomes a table, ours beside a peer or a limit of the same run, with the machine that it ran on.
 */
package mx.gob.guanajuato.conectate.benchmarks.measuring;
