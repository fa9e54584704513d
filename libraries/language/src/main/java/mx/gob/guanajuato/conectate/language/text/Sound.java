package mx.gob.guanajuato.conectate.language.text;

/**
 * How a word sounds in Mexico, so that what is heard alike is written alike: without h, b for v, s for z, x and soft c, k
 * for hard c and qu, j for soft g, y for ll, and no letter doubled. «ospital» is «hospital», «selaya» is «celaya».
 */
public final class Sound {
    private final String word;
    private final StringBuilder sound;
    private int at;

    private Sound(String word) {
        this.word = word;
        sound = new StringBuilder(word.length() + 2);
    }

    /** The sound of a word of {@code a-z 0-9}; {@code C} stands for ch. */
    public static String of(String word) {
        return new Sound(word).read();
    }

    private String read() {
        for (at = 0; at < word.length(); at++) letter(word.charAt(at));
        return sound.toString();
    }

    private void letter(char letter) {
        switch (letter) {
            case 'h' -> silent();
            case 'v' -> add('b');
            case 'z', 'x' -> add('s');
            case 'c' -> c();
            case 'q' -> q();
            case 'g' -> g();
            case 'l' -> l();
            case 'y' -> add(at + 1 == word.length() ? 'i' : 'y');
            case 'w' -> w();
            default -> add(letter);
        }
    }

    /** «hue» sounds like «güe». */
    private void silent() {
        if (at > 0 || next(1) != 'u' || !isFront(next(2))) return;
        add('g');
        at++;
    }

    private void c() {
        if (next(1) == 'h') {
            add('C');
            at++;
        } else {
            add(isFront(next(1)) ? 's' : 'k');
        }
    }

    private void q() {
        add('k');
        if (next(1) == 'u' && isFront(next(2))) at++;
    }

    private void g() {
        if (next(1) == 'u' && isFront(next(2))) {
            add('g');
            at++;
        } else {
            add(isFront(next(1)) ? 'j' : 'g');
        }
    }

    private void l() {
        if (next(1) == 'l' && at + 2 < word.length()) {
            add('y');
            at++;
        } else {
            add('l');
        }
    }

    private void w() {
        add('g');
        add('u');
    }

    private char next(int distance) {
        return at + distance < word.length() ? word.charAt(at + distance) : ' ';
    }

    private static boolean isFront(char letter) {
        return letter == 'e' || letter == 'i';
    }

    private void add(char letter) {
        int length = sound.length();
        if (length == 0 || sound.charAt(length - 1) != letter) sound.append(letter);
    }
}
