package mx.gob.guanajuato.conectate.broadcast.requests;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import mx.gob.guanajuato.conectate.events.InvalidEvent;
import mx.gob.guanajuato.conectate.events.broadcast.Attachment;
import mx.gob.guanajuato.conectate.events.broadcast.Audience;
import mx.gob.guanajuato.conectate.events.broadcast.Broadcast;
import mx.gob.guanajuato.conectate.events.broadcast.BroadcastContent;
import mx.gob.guanajuato.conectate.events.broadcast.BroadcastContent.Purpose;
import mx.gob.guanajuato.conectate.events.broadcast.ContentButton;
import mx.gob.guanajuato.conectate.events.broadcast.Invitation;
import mx.gob.guanajuato.conectate.events.broadcast.Manner;
import mx.gob.guanajuato.conectate.events.broadcast.TemplateUse;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A broadcast as it is asked for. A field of any other name is refused: a misspelt time must not send at once. */
public record BroadcastDraft(
        @Schema(
                        description = "What is sent, with WhatsApp's formatting; may be missing beside an attachment",
                        examples = "Mañana hay vacunación en León.")
                @Size(max = BroadcastContent.MAX_TEXT, message = "is longer than {max} characters")
                String text,
        @Schema(description = "Without their #; they end the text", examples = "[\"UnidosSomosGrandeza\"]")
                List<String> hashtags,
        @Schema(
                        implementation = Attachment.class,
                        description =
                                "A picture, a video, a document (by the SHA-256 that /api/media answered) or a place")
                JsonNode attachment,
        @Schema(
                        implementation = Invitation.class,
                        description = "An event that it invites to; times are those of America/Mexico_City")
                JsonNode invitation,
        @Schema(implementation = ContentButton[].class, description = "Up to three quick replies, or one link")
                List<JsonNode> buttons,
        @Schema(description = "alert or promotion: decides which kind of template it may use") Purpose purpose,
        @Schema(
                        implementation = TemplateUse.class,
                        description = "The approved template for who has not written for 24 hours, filled in")
                JsonNode template,
        @Schema(
                        description = "The moment whose subscribers get it, with its offset; at most 5 minutes in the"
                                + " past. Absent: now",
                        format = "date-time",
                        examples = "2026-11-21T18:00:00-06:00")
                String sendAt,
        @Schema(description = "Who of the subscribers gets it; absent: all") @Valid AudienceDraft audience,
        @Schema(description = "Evenly over so many minutes; absent: as fast as the number may send")
                @Min(value = 1, message = "is less than {value}")
                @Max(value = LONGEST_SPREAD, message = "is more than {value}")
                Integer spreadMinutes,
        @Schema(description = "Also in quiet hours") Boolean atAnyHour,
        @Schema(description = "For trying: it counts as no content") Boolean test,
        @Schema(description = "It is kept, and goes out only when that is asked for") Boolean draft) {
    private static final int LONGEST_SPREAD = 24 * 60;

    /** A text to all subscribers, now. */
    public static BroadcastDraft of(String text) {
        return of(BroadcastContent.of(text), null);
    }

    /** A content that is kept until it is said to whom and when it goes. */
    public static BroadcastDraft toKeep(BroadcastContent content) {
        return of(content, true);
    }

    /** A content for those who try contents out, now and at any hour; it counts as none. */
    public static BroadcastDraft toTry(BroadcastContent content, String tag) {
        var tried = of(content, null);
        return new BroadcastDraft(
                tried.text,
                tried.hashtags,
                tried.attachment,
                tried.invitation,
                tried.buttons,
                tried.purpose,
                tried.template,
                null,
                new AudienceDraft(null, null, List.of(tag), null),
                null,
                true,
                true,
                null);
    }

    private static BroadcastDraft of(BroadcastContent content, Boolean draft) {
        return new BroadcastDraft(
                content.text(),
                content.hashtags(),
                content.attachment().map(ContentPart::written).orElse(null),
                content.invitation().map(ContentPart::written).orElse(null),
                content.buttons().stream().map(ContentPart::written).toList(),
                content.purpose().orElse(null),
                content.template().map(ContentPart::written).orElse(null),
                null,
                null,
                null,
                null,
                null,
                draft);
    }

    /** The moment that is asked for; empty: now. */
    public Optional<Instant> moment() {
        return momentIn(sendAt);
    }

    /** A moment as it is written with its offset; empty: none is. Throws as {@link Problems#invalid} says. */
    public static Optional<Instant> momentIn(String sendAt) {
        if (sendAt == null) return Optional.empty();
        try {
            return Optional.of(OffsetDateTime.parse(sendAt).toInstant());
        } catch (DateTimeParseException e) {
            throw Problems.invalid("sendAt", "body", "is no time with its offset, such as 2026-11-21T18:00:00-06:00");
        }
    }

    /** Whether it is only kept. */
    public boolean isDraft() {
        return Boolean.TRUE.equals(draft);
    }

    /** What is sent. Throws as {@link Problems#invalid} says where a part cannot be read. */
    public BroadcastContent content() {
        try {
            return new BroadcastContent(
                    text,
                    hashtags,
                    ContentPart.read(attachment, Attachment.class, "attachment"),
                    ContentPart.read(invitation, Invitation.class, "invitation"),
                    ContentPart.readAll(buttons, ContentButton.class, "buttons"),
                    Optional.ofNullable(purpose),
                    ContentPart.read(template, TemplateUse.class, "template"));
        } catch (InvalidEvent e) {
            throw Problems.invalid("text", "body", "is missing");
        }
    }

    /** To whom; empty: to all. */
    public Optional<Audience> to() {
        return Optional.ofNullable(audience).map(AudienceDraft::audience).filter(one -> !one.meansEverybody());
    }

    /** How it goes; empty: as any does. */
    public Optional<Manner> manner() {
        var manner = new Manner(
                Optional.ofNullable(spreadMinutes),
                Boolean.TRUE.equals(atAnyHour),
                false,
                Boolean.TRUE.equals(test),
                Optional.empty());
        return Optional.of(manner).filter(one -> !one.equals(Manner.PLAIN));
    }

    /** Whether that broadcast is what is asked for here. One without a moment was to be sent at once. */
    public boolean asksFor(Broadcast broadcast) {
        return broadcast.content().equals(content())
                && broadcast.audience().equals(to())
                && broadcast.manner().equals(manner())
                && moment().map(broadcast.sendAt()::equals).orElse(true);
    }
}
