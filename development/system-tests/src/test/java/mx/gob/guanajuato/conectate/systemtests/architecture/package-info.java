/**
 * What the architecture forbids, as rules that the build checks over every module. {@code BrokenOnPurposeTest} proves for
 * each rule that it fails when it is broken: the classes that break them lie beside the real packages, in test sources only.
 */
package mx.gob.guanajuato.conectate.systemtests.architecture;
