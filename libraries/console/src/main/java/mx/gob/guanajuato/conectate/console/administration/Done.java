package mx.gob.guanajuato.conectate.console.administration;

/** What was done, for the page that comes after it. Only a code travels in the address, never a sentence. */
final class Done {
    private Done() {}

    static String sentence(String code) {
        return switch (code == null ? "" : code) {
            case "agregada" -> "La persona ya puede entrar.";
            case "quitada" -> "La persona ya no puede entrar y sus sesiones están cerradas.";
            case "acceso" -> "El acceso cambió. Vale desde ahora, sin volver a entrar.";
            case "clave" -> "La contraseña cambió y sus sesiones están cerradas.";
            case "sesiones" -> "Sus sesiones están cerradas.";
            default -> "";
        };
    }
}
