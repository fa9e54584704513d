package mx.gob.guanajuato.conectate.simulator.graph;

import com.fasterxml.jackson.annotation.JsonProperty;
import mx.gob.guanajuato.conectate.simulator.BusinessNumber;

/** What Meta tells of a phone number, the fields that this project may ask for. */
record PhoneNumber(
        String id,
        @JsonProperty("display_phone_number") String displayPhoneNumber,
        @JsonProperty("verified_name") String verifiedName,
        @JsonProperty("quality_rating") String qualityRating,
        @JsonProperty("whatsapp_business_manager_messaging_limit") String messagingLimit,
        Throughput throughput) {
    /** STANDARD is 80 messages a second, HIGH 1,000 (Meta, Throughput). */
    record Throughput(String level) {}

    static PhoneNumber of(BusinessNumber number, String throughput) {
        return new PhoneNumber(
                number.phoneNumberId(),
                "+52 " + number.asWritten(),
                number.title(),
                "GREEN",
                "TIER_100K",
                new Throughput(throughput));
    }
}
