package mx.gob.guanajuato.conectate.broadcast.rules;

import mx.gob.guanajuato.conectate.events.broadcast.Rule;

/** Rules as staff read them in the audit. */
final class RuleWords {
    private RuleWords() {}

    static String subject(Rule rule) {
        if (rule instanceof Rule.QuietHours) return "Horas de silencio";
        if (rule instanceof Rule.Prices) return "Precios de los mensajes";
        if (rule instanceof Rule.Alert alert) return "Alerta «" + alert.name() + "»";
        return "Una regla de otra versión";
    }

    static String of(Rule rule) {
        if (rule instanceof Rule.QuietHours quiet)
            return quiet.from().equals(quiet.until()) ? "ninguna" : "de " + quiet.from() + " a " + quiet.until();
        if (rule instanceof Rule.Prices prices)
            return "promoción " + prices.marketing() + ", utilidad " + prices.utility() + ", servicio "
                    + prices.service() + " pesos, desde " + prices.asOf();
        if (rule instanceof Rule.Alert alert) return (alert.active() ? "activa" : "apagada") + ": " + alert.text();
        return "";
    }
}
