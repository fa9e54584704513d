/**
 * The services of Conéctate and the WhatsApp simulator, as their build leaves them ({@code target/quarkus-app}): how
 * each is started, with which environment, and how it is asked whether it is ready ({@code /q/health/ready}). Every
 * secret has a demo value, taken only where the environment names none and accepted by the services only in their
 * profile {@code demo}.
 */
package mx.gob.guanajuato.conectate.localstack.services;
