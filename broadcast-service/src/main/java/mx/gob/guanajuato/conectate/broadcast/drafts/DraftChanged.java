package mx.gob.guanajuato.conectate.broadcast.drafts;

/** The draft is not any more as it was seen: somebody changed it, or sent it. Nothing was written. */
public final class DraftChanged extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DraftChanged() {
        super("the draft was changed meanwhile", null, false, false);
    }
}
