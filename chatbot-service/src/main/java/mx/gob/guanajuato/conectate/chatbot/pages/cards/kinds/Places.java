package mx.gob.guanajuato.conectate.chatbot.pages.cards.kinds;

/** A place in a list, as people count: from 1. */
final class Places {
    private Places() {}

    static boolean isOne(String text, int most) {
        return text.matches("[1-9]\\d{0,2}") && Integer.parseInt(text) <= most;
    }

    static String expected(int most) {
        return "Escribe el lugar con un número del 1 al " + most + ".";
    }
}
