package mx.gob.guanajuato.conectate.console.errors;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.List;
import mx.gob.guanajuato.conectate.console.access.OriginCheck;
import mx.gob.guanajuato.conectate.console.staff.Actor;
import mx.gob.guanajuato.conectate.console.staff.Role;

/**
 * A problem in words.
 *
 * @param happened the heading
 * @param doNow what was kept and what to do
 * @param code small, for whoever helps
 */
record ErrorText(String happened, String doNow, String code) {
    static final int UNAVAILABLE = 503;

    static final ErrorText SESSIONS_AWAY = new ErrorText(
            "Por ahora no se puede comprobar tu sesión",
            "No hiciste nada mal, y el bot sigue contestando. Espera un momento y vuelve a intentarlo.",
            "503");

    private static final ErrorText UNKNOWN = new ErrorText(
            "No se sabe si se guardó",
            "Kafka no contestó a tiempo. Antes de enviarlo otra vez, mira si ya está: puede que sí se haya guardado.",
            "503");

    static ErrorText forbidden(HttpProblem problem, List<String> needed, Actor actor) {
        if (OriginCheck.FOREIGN.equals(problem.getTitle())) return foreign();
        return new ErrorText(
                "Esta página pide otro acceso",
                "Necesitas: " + Role.words(needed).replace(" y ", " o ") + ". Tú tienes: " + Role.words(actor.roles())
                        + ". Lo da quien tiene el acceso de administración.",
                "403");
    }

    static ErrorText of(int status, HttpProblem problem) {
        if (OriginCheck.FOREIGN.equals(problem.getTitle())) return foreign();
        if (AwayMappers.UNKNOWN.equals(problem.getDetail())) return UNKNOWN;
        String code = "" + status;
        return switch (status) {
            case 404 ->
                new ErrorText("Aquí no hay nada", "La dirección cambió o está mal escrita. No se perdió nada.", code);
            case 405 -> new ErrorText("Esta dirección no se abre así", "Vuelve a la página y usa su botón.", code);
            case 413 ->
                new ErrorText("Es demasiado largo", "No se guardó. Regresa, acorta el texto y envíalo otra vez.", code);
            case UNAVAILABLE ->
                new ErrorText(
                        "Un servicio no responde",
                        "No se guardó nada de lo que enviaste ahora. Regresa, espera un momento y envíalo otra vez.",
                        code);
            default ->
                status < 500
                        ? new ErrorText(
                                "No se entendió lo enviado", "No cambió nada. Regresa y revisa lo escrito.", code)
                        : new ErrorText(
                                "Algo falló de nuestro lado",
                                "Regresa e intenta otra vez. Si se repite, avisa a quien opera el servicio.",
                                code);
        };
    }

    private static ErrorText foreign() {
        return new ErrorText(
                "El cambio no viene de esta página",
                "No cambió nada. Abre la página de la consola y hazlo desde ahí.",
                "403");
    }
}
