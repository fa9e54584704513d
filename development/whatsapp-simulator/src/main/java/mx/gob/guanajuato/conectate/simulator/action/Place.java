package mx.gob.guanajuato.conectate.simulator.action;

import mx.gob.guanajuato.conectate.simulator.InvalidInput;

/**
 * A location.
 *
 * @param latitude degrees
 * @param longitude degrees
 * @param name of a chosen place; absent for "my location"
 * @param address of a chosen place
 * @param url of a chosen place
 * @param wamid the location request that it answers, if any
 */
record Place(Double latitude, Double longitude, String name, String address, String url, String wamid)
        implements Action {
    @Override
    public Composed composed(Moment moment) {
        var content = moment.object()
                .put("latitude", within(latitude, 90, "action.location.latitude"))
                .put("longitude", within(longitude, 180, "action.location.longitude"));
        if (name != null) content.put("name", name);
        if (address != null) content.put("address", address);
        if (url != null) content.put("url", url);
        if (wamid != null) moment.received(wamid, "interactive", "action.location.wamid");
        return Composed.answering(wamid, "location", content);
    }

    private static double within(Double degrees, int most, String field) {
        if (degrees == null || !(Math.abs(degrees) <= most)) {
            throw new InvalidInput(field, "must be between -" + most + " and " + most);
        }
        return degrees;
    }
}
