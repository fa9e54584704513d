package mx.gob.guanajuato.conectate.operations.settings;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a setting means to who runs the service, as {@code docs/configuration.md} prints it. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Meaning {
    /** One or two sentences: what it does, its unit, what happens beyond. */
    String value();

    /** Whether it must never be shown, nor left at its demo value outside the demo. */
    boolean secret() default false;
}
