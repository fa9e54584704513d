package mx.gob.guanajuato.conectate.chatbot.models;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import mx.gob.guanajuato.conectate.events.conversation.ModelEvent.Offered;
import mx.gob.guanajuato.conectate.language.model.IntentModel;
import org.jboss.logging.Logger;

/** Takes an offered model or refuses it. A refused one changes nothing: the model before goes on. */
@ApplicationScoped
class ModelOffers {
    private static final Logger LOG = Logger.getLogger(ModelOffers.class);

    /** So many are tried at a start before the packaged one is good enough. */
    private static final int MOST_TRIED = 10;

    private final ModelFiles files;
    private final ModelCheck check;
    private final ModelInUse inUse;
    private final ModelAnswers answers;

    ModelOffers(ModelFiles files, ModelCheck check, ModelInUse inUse, ModelAnswers answers) {
        this.files = files;
        this.check = check;
        this.inUse = inUse;
        this.answers = answers;
    }

    /**
     * The choice at a start: the newest that can be taken, else the packaged one.
     *
     * @param offers oldest first
     */
    void choose(List<Offered> offers) {
        for (int i = offers.size() - 1, tried = 0; i >= 0 && tried < MOST_TRIED; i--, tried++) {
            if (isTaken(offers.get(i))) return;
        }
        inUse.reader(); // the packaged one, made ready before the first message comes
        answers.taken(inUse.version(), 0);
    }

    /** Whether it is taken; every reason not to is answered. */
    boolean isTaken(Offered offer) {
        long start = System.nanoTime();
        try {
            IntentModel model = files.read(offer);
            check.require(model, inUse.packagedIntents());
            inUse.use(model);
            answers.taken(
                    offer.version(), Duration.ofNanos(System.nanoTime() - start).toMillis());
            return true;
        } catch (RefusedModel e) {
            answers.refused(offer.version(), e.getMessage());
        } catch (RuntimeException e) {
            LOG.errorf(e, "A model cannot be used: version=%s", offer.version());
            answers.refused(
                    offer.version(), "it cannot be used: " + e.getClass().getSimpleName());
        }
        return false;
    }
}
