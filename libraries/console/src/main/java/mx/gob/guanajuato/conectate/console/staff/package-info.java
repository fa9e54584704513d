/**
 * Who may use the console. In: topic {@code staff}, which every service reads whole into memory; out: the directory that
 * logins and sessions ask, and changes to the topic by the command line and the administration's page. A change holds on
 * every instance as soon as it is read there, and is awaited by whoever made it. With an OpenID Connect provider the
 * directory stays empty.
 */
package mx.gob.guanajuato.conectate.console.staff;
