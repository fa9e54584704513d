package mx.gob.guanajuato.conectate.chatbot.content.cases;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Cells of the federal file as whole numbers, read where they lie: a string for each would cost more than all the rest. */
final class CaseCells {
    /** Neither a number nor a day. */
    static final int WRONG = -1;

    /** No day: {@code 9999-99-99}, {@code NA}, or nothing. */
    static final int NO_DAY = 0;

    private static final int LONGEST_NUMBER = 6;
    private static final int DAY_LENGTH = 10;
    private static final int NEVER = 9999_99_99;

    private CaseCells() {}

    static int number(char[] text, int from, int length) {
        if (length == 0 || length > LONGEST_NUMBER) return WRONG;
        return digits(text, from, length);
    }

    /** A day as the number 20200430: {@code 2020-04-30}, or {@code 30/04/2020} as files were written that went through Excel. */
    static int day(char[] text, int from, int length) {
        if (length == 0 || length == 2 && text[from] == 'N' && text[from + 1] == 'A') return NO_DAY;
        if (length != DAY_LENGTH) return WRONG;
        int year;
        int month;
        int day;
        if (text[from + 4] == '-' && text[from + 7] == '-') {
            year = digits(text, from, 4);
            month = digits(text, from + 5, 2);
            day = digits(text, from + 8, 2);
        } else if (text[from + 2] == '/' && text[from + 5] == '/') {
            day = digits(text, from, 2);
            month = digits(text, from + 3, 2);
            year = digits(text, from + 6, 4);
        } else {
            return WRONG;
        }
        if (year < 0 || month < 0 || day < 0) return WRONG;
        int number = year * 10_000 + month * 100 + day;
        if (number == NEVER) return NO_DAY;
        return month > 12 || day > 31 || month == 0 || day == 0 ? WRONG : number;
    }

    private static int digits(char[] text, int from, int length) {
        int number = 0;
        for (int i = from; i < from + length; i++) {
            char digit = text[i];
            if (digit < '0' || digit > '9') return WRONG;
            number = number * 10 + (digit - '0');
        }
        return number;
    }

    /** @throws DateTimeException for the thirtieth of February and its like */
    static LocalDate date(int day) {
        return LocalDate.of(day / 10_000, day / 100 % 100, day % 100);
    }

    static int number(LocalDate day) {
        return day.getYear() * 10_000 + day.getMonthValue() * 100 + day.getDayOfMonth();
    }
}
