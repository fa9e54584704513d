package mx.gob.guanajuato.conectate.metrics.counting;

import java.time.LocalDate;
import java.time.YearMonth;

/** Where pages lie. Each is a hash of its own, in it one page a partition, under the partition's number. */
final class Keys {
    /** Every day that has anything. */
    static final String DAYS = "days";

    private Keys() {}

    static String sums(LocalDate day) {
        return "sums:" + day;
    }

    static String latencies(LocalDate day) {
        return "latencies:" + day;
    }

    static String ids(LocalDate day) {
        return "ids:" + day;
    }

    static String people(LocalDate day) {
        return "people:" + day;
    }

    static String people(YearMonth month) {
        return "people:" + month;
    }

    static String cells(LocalDate day) {
        return "cells:" + day;
    }

    static String cells(YearMonth month) {
        return "cells:" + month;
    }

    static String roster(int partition) {
        return "roster:" + partition;
    }
}
