package mx.gob.guanajuato.conectate.events.content;

/**
 * What one colour of the traffic light permitted a sector.
 *
 * @param sector a {@link Sector}, or {@value #MEANING} or {@value #ALL_SECTORS}
 */
public record TrafficLightRule(String colour, String sector, String text, String source) implements Content {
    /** Instead of a sector: what the colour means. */
    public static final String MEANING = "que-significa";

    /** Instead of a sector: what holds for every sector without a rule of its own. */
    public static final String ALL_SECTORS = "aforo-general";

    @Override
    public String key() {
        return "traffic-light-rule/" + colour + "/" + sector;
    }
}
