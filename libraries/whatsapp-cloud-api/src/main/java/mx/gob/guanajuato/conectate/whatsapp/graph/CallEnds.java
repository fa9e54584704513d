package mx.gob.guanajuato.conectate.whatsapp.graph;

import mx.gob.guanajuato.conectate.whatsapp.graph.SendOutcome.InDoubt;
import mx.gob.guanajuato.conectate.whatsapp.graph.SendOutcome.NotAttempted;

/** The three ways in which a call ends, and what each means to its caller. Reasons hold no personal data. */
interface CallEnds<T> {
    T answered(int status, byte[] body);

    /** No request was written. */
    T noConnection(String reason);

    /** The request was written, and there was no whole answer. */
    T noAnswer(String reason);

    /** What they mean for a message. */
    record OfMessage() implements CallEnds<SendOutcome> {
        @Override
        public SendOutcome answered(int status, byte[] body) {
            return GraphAnswers.read(status, body);
        }

        @Override
        public SendOutcome noConnection(String reason) {
            return new NotAttempted(reason);
        }

        @Override
        public SendOutcome noAnswer(String reason) {
            return new InDoubt(reason);
        }
    }

    /** What they mean for a read mark: it worked, or it did not. */
    record OfReadMark() implements CallEnds<Boolean> {
        private static final int SUCCESS = 200;

        @Override
        public Boolean answered(int status, byte[] body) {
            return status == SUCCESS;
        }

        @Override
        public Boolean noConnection(String reason) {
            return false;
        }

        @Override
        public Boolean noAnswer(String reason) {
            return false;
        }
    }

    /** What they mean for a question about a number's limits: known, or not. */
    record OfLimits() implements CallEnds<NumberLimits> {
        private static final int SUCCESS = 200;

        @Override
        public NumberLimits answered(int status, byte[] body) {
            return status == SUCCESS ? NumberLimits.read(body) : NumberLimits.UNKNOWN;
        }

        @Override
        public NumberLimits noConnection(String reason) {
            return NumberLimits.UNKNOWN;
        }

        @Override
        public NumberLimits noAnswer(String reason) {
            return NumberLimits.UNKNOWN;
        }
    }
}
