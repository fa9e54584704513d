/**
 * The console as staff use it: a real Chromium, driven by WebDriver, before the running system. {@code WithBrowser} hands a test
 * its {@link mx.gob.guanajuato.conectate.systemtests.browser.Staff}; each person has a browser of their own, is logged in once and
 * stays so for all tests. Without Chromium and its driver (Debian: {@code apt-get install chromium chromium-driver}) these tests are
 * skipped and say so; continuous integration installs them.
 *
 * <p>A new page gets its line in {@code EveryPageTest}, where axe looks at it wide and narrow and a picture of it is left in {@code
 * target/pictures}. What a test changes it also puts back: the system is the one that all tests share.
 */
package mx.gob.guanajuato.conectate.systemtests.browser;
