package mx.gob.guanajuato.conectate.operations.access;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The resource answers only who sends the header {@value KeyHeader#NAME} with the privacy office's key; else 401. The key of the
 * other APIs opens nothing here.
 */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface NeedsPrivacyKey {}
