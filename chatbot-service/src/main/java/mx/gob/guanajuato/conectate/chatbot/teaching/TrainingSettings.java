package mx.gob.guanajuato.conectate.chatbot.teaching;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import mx.gob.guanajuato.conectate.operations.settings.Meaning;

/** How staff train in the console. */
@ConfigMapping(prefix = "conectate.training")
public interface TrainingSettings {
    @Meaning("A training in the console learns from so many carried sentences of an intent at most; fewer train faster"
            + " and read worse.")
    @WithDefault("100000")
    int mostCarried();
}
