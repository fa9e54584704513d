package mx.gob.guanajuato.conectate.chatbot.answers.places;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.gob.guanajuato.conectate.chatbot.answers.Formats;
import mx.gob.guanajuato.conectate.chatbot.content.ContentCatalog;
import mx.gob.guanajuato.conectate.events.content.Content.Hospital;
import mx.gob.guanajuato.conectate.events.content.Content.Municipality;
import mx.gob.guanajuato.conectate.events.content.ContentChange;
import mx.gob.guanajuato.conectate.whatsapp.message.LocationMessage;

/** Hospitals as the values that a text may name, and as pins. */
record HospitalValues(ContentCatalog catalog) {
    /** More would push the answer off the screen. */
    private static final int MOST_PINS = 2;

    private static final String YES = "yes";

    Map<String, Object> of(ContentChange change) {
        Hospital hospital = Spot.hospital(change);
        var values = new HashMap<String, Object>();
        values.put("name", hospital.name());
        values.put("institution", hospital.institution());
        values.put("municipality", municipality(hospital));
        values.put("address", hospital.address().<Object>map(known -> known).orElse(false));
        values.put("phone", hospital.phone().<Object>map(known -> known).orElse(false));
        values.put("covid", hospital.attendsCovid().equals(YES));
        values.put("emergency", hospital.emergency().equals(YES));
        return values;
    }

    Map<String, Object> of(Spot spot, Formats formats) {
        return Map.of(
                "building", spot.precision() == Spot.Precision.BUILDING,
                "town", spot.precision() == Spot.Precision.TOWN,
                "municipality", municipality(Spot.hospital(spot.hospitals().get(0))),
                "kilometres", formats.kilometres(spot.kilometres()),
                "hospitals", spot.hospitals().stream().map(this::of).toList());
    }

    /** Of buildings only: a pin on the town's seat would send somebody ill to the wrong door. */
    List<LocationMessage> pins(List<ContentChange> hospitals) {
        return hospitals.stream()
                .map(Spot::hospital)
                .filter(Hospital::buildingKnown)
                .limit(MOST_PINS)
                .map(this::pin)
                .toList();
    }

    private LocationMessage pin(Hospital hospital) {
        String town = municipality(hospital);
        String address = hospital.address().map(street -> street + ", " + town).orElse(town);
        return new LocationMessage(hospital.latitude(), hospital.longitude(), hospital.name(), Optional.of(address));
    }

    private String municipality(Hospital hospital) {
        return catalog.municipality(hospital.municipality())
                .map(Municipality::name)
                .orElse("");
    }
}
