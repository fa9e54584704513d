package mx.gob.guanajuato.conectate.simulator.action;

/**
 * Something that the Cloud API cannot pass on, a poll for example.
 *
 * @param type what it was; {@code unknown} unless said
 */
record Unsupported(String type) implements Action {
    private static final int CODE = 131051;

    @Override
    public Composed composed(Moment moment) {
        var errors = moment.json().createArrayNode();
        errors.addObject()
                .put("code", CODE)
                .put("title", "Message type unknown")
                .put("message", "Message type unknown")
                .putObject("error_data")
                .put("details", "Message type is currently not supported.");
        var content = moment.object().put("type", type == null ? "unknown" : type);
        return new Composed("unsupported", content, null, errors);
    }
}
