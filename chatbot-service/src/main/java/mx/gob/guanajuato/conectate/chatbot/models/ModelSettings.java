package mx.gob.guanajuato.conectate.chatbot.models;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import mx.gob.guanajuato.conectate.operations.settings.Meaning;

/** Where trained models lie. */
@ConfigMapping(prefix = "conectate.models")
public interface ModelSettings {
    @Meaning(
            "Folder of the trained models that intent-models names; every chatbot instance must see the same files there.")
    @WithDefault("models")
    String folder();
}
