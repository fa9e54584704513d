package mx.gob.guanajuato.conectate.console.administration;

import mx.gob.guanajuato.conectate.console.staff.Role;
import mx.gob.guanajuato.conectate.events.staff.AuditEntry;
import mx.gob.guanajuato.conectate.events.staff.AuditEntry.Action;

/** An entry of the audit as a sentence. */
record AuditRow(AuditEntry entry) {
    static String words(Action action) {
        return switch (action) {
            case LOGGED_IN -> "entró";
            case LOGIN_FAILED -> "no pudo entrar";
            case LOGGED_OUT -> "salió";
            case SESSION_REVOKED -> "cerró sesiones";
            case MEMBER_ADDED -> "agregó a una persona";
            case ROLES_CHANGED -> "cambió el acceso";
            case PASSWORD_CHANGED -> "cambió una contraseña";
            case MEMBER_REMOVED -> "quitó a una persona";
            case CONTENT_PUBLISHED -> "publicó";
            case CONTENT_RESTORED -> "volvió a una versión";
            case BROADCAST_CREATED -> "creó un envío";
            case BROADCAST_CHANGED -> "cambió un envío";
            case BROADCAST_SENT -> "mandó un envío";
            case BROADCAST_PAUSED -> "puso en pausa un envío";
            case BROADCAST_RESUMED -> "reanudó un envío";
            case BROADCAST_CANCELLED -> "canceló un envío";
            case BROADCAST_REPEATED -> "repitió un envío a quienes no lo recibieron";
            case BROADCAST_RULE_CHANGED -> "cambió una regla de los envíos";
            case MODEL_TRAINED -> "entrenó un modelo";
            case MODEL_PUBLISHED -> "publicó un modelo";
            case DRAFT_SAVED -> "guardó un borrador";
            case DRAFT_DISCARDED -> "descartó un borrador";
            case CONTENT_SCHEDULED -> "programó";
            case CONTENT_UNSCHEDULED -> "quitó de la agenda";
            case CITIZEN_EXPORTED -> "entregó los datos de una persona";
            case CITIZEN_ERASED -> "suprimió los datos de una persona";
            case IMPORT_DISCARDED -> "descartó un archivo";
            case CORRECTION_SENT -> "avisó de una corrección";
            case MEDIA_ADDED -> "subió un archivo";
            case TEMPLATE_REQUESTED -> "pidió una plantilla";
            case SUBSCRIBERS_IMPORTED -> "importó personas suscritas";
            case SUBSCRIBERS_EXPORTED -> "descargó la lista de personas suscritas";
            case SUBSCRIBER_SHOWN -> "consultó a una persona suscrita";
            case SUBSCRIBER_REMOVED -> "dio de baja a una persona";
            case UNKNOWN -> "hizo algo que esta versión no conoce";
        };
    }

    public String getAct() {
        return words(entry.action());
    }

    public String getRoles() {
        return entry.roles().isEmpty() ? "sin acceso" : Role.words(entry.roles());
    }

    /** The part of the console where it was done, as the navigation calls it. */
    public String getPart() {
        return switch (entry.service()) {
            case "chatbot-service" -> "Contenido";
            case "broadcast-service" -> "Envíos";
            case "metrics-service" -> "Resultados";
            default -> entry.service();
        };
    }

    public String getBefore() {
        return entry.before().orElse("");
    }

    public String getAfter() {
        return entry.after().orElse("");
    }

    public boolean isChange() {
        return entry.before().isPresent() || entry.after().isPresent();
    }
}
