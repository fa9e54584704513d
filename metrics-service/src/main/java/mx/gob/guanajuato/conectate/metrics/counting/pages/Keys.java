package mx.gob.guanajuato.conectate.metrics.counting.pages;

import java.time.LocalDate;
import java.time.YearMonth;

/** Where pages lie. Each is a hash of its own, in it one page a partition, under the partition's number. */
public final class Keys {
    /** Every day that has anything. */
    public static final String DAYS = "days";

    private Keys() {}

    public static String sums(LocalDate day) {
        return "sums:" + day;
    }

    public static String latencies(LocalDate day) {
        return "latencies:" + day;
    }

    public static String ids(LocalDate day) {
        return "ids:" + day;
    }

    public static String people(LocalDate day) {
        return "people:" + day;
    }

    public static String people(YearMonth month) {
        return "people:" + month;
    }

    public static String cells(LocalDate day) {
        return "cells:" + day;
    }

    public static String cells(YearMonth month) {
        return "cells:" + month;
    }

    public static String roster(int partition) {
        return "roster:" + partition;
    }
}
