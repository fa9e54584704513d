package mx.gob.guanajuato.conectate.broadcast.media;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import mx.gob.guanajuato.conectate.events.media.MediaEvent.Kept;
import mx.gob.guanajuato.conectate.events.media.MediaEvent.Uploaded;
import mx.gob.guanajuato.conectate.operations.settings.WhatsAppSettings;
import mx.gob.guanajuato.conectate.whatsapp.account.AccountClient;
import mx.gob.guanajuato.conectate.whatsapp.account.GraphAway;
import mx.gob.guanajuato.conectate.whatsapp.account.GraphRefused;
import mx.gob.guanajuato.conectate.whatsapp.account.MediaFile;
import org.jboss.logging.Logger;

/** Keeps files and gives them to Meta: once for each number, and again when the id there has grown old. */
@ApplicationScoped
public class MediaFiles {
    private static final Logger LOG = Logger.getLogger(MediaFiles.class);
    private static final long AGAIN_SECONDS = 10;
    private static final int LONGEST_NAME = 120;

    private final MediaCatalog catalog;
    private final MediaArchive archive;
    private final AccountClient account;
    private final Clock clock;
    private final String number;
    private final Map<String, Instant> asked = new ConcurrentHashMap<>();
    private final ExecutorService uploading = Executors.newSingleThreadExecutor(work -> {
        var thread = new Thread(work, "media-uploads");
        thread.setDaemon(true);
        return thread;
    });

    MediaFiles(
            MediaCatalog catalog, MediaArchive archive, AccountClient account, WhatsAppSettings whatsapp, Clock clock) {
        this.number = whatsapp.conectatePhoneNumberId();
        this.catalog = catalog;
        this.archive = archive;
        this.account = account;
        this.clock = clock;
    }

    /**
     * Keeps a file; the same bytes are kept once. Waits for Kafka.
     *
     * @param name as whoever gives it calls it
     * @throws MediaRefused when it cannot be sent
     * @throws MediaAway when Kafka is away
     */
    public Kept keep(String name, byte[] bytes) {
        String sha256 = sha256(bytes);
        var kept = catalog.find(sha256).orElseGet(() -> writeUnlessKept(sha256, name, bytes));
        idAtMeta(sha256, number);
        return kept;
    }

    private synchronized Kept writeUnlessKept(String sha256, String name, byte[] bytes) {
        return catalog.find(sha256).orElseGet(() -> write(sha256, name, bytes));
    }

    private Kept write(String sha256, String name, byte[] bytes) {
        String type = MediaCheck.type(name, bytes);
        var kept = archive.write(sha256, type, shortened(name), bytes);
        catalog.take(kept);
        return kept;
    }

    /**
     * The bytes of a kept file. Waits for Kafka.
     *
     * @throws MediaAway when Kafka does not give them, or gives others: then the file is kept anew when it is given again
     */
    public byte[] bytes(Kept kept) {
        byte[] bytes = archive.read(kept);
        if (sha256(bytes).equals(kept.sha256())) return bytes;
        LOG.errorf("A kept file is not what was given; it has to be given again: sha256=%s", kept.sha256());
        catalog.forget(kept);
        throw new MediaAway(null);
    }

    /**
     * The id that a message of that number may name. Where there is none, it is asked for, and is there a little later.
     * Never waits.
     */
    public Optional<String> idAtMeta(String sha256, String phoneNumberId) {
        var id = catalog.idAtMeta(sha256, phoneNumberId, clock.instant());
        if (id.isEmpty()) ask(sha256, phoneNumberId);
        return id;
    }

    private void ask(String sha256, String phoneNumberId) {
        String key = sha256 + "/" + phoneNumberId;
        Instant now = clock.instant();
        Instant before = asked.get(key);
        if (before != null && now.isBefore(before.plusSeconds(AGAIN_SECONDS))) return;
        asked.put(key, now);
        uploading.execute(() -> upload(sha256, phoneNumberId));
    }

    private void upload(String sha256, String phoneNumberId) {
        try {
            if (catalog.idAtMeta(sha256, phoneNumberId, clock.instant()).isPresent()) return;
            var kept = catalog.find(sha256);
            if (kept.isEmpty()) return;
            var file = new MediaFile(kept.get().type(), kept.get().name(), bytes(kept.get()));
            var uploaded = new Uploaded(sha256, phoneNumberId, account.upload(phoneNumberId, file), clock.instant());
            archive.tell(uploaded);
            catalog.take(uploaded);
        } catch (GraphAway | GraphRefused | MediaAway e) {
            LOG.warnf("A file is not at Meta yet: number=%s cause=%s", phoneNumberId, e.getMessage());
        }
    }

    /** SHA-256 in hexadecimal: what a file is known by. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String shortened(String name) {
        String plain = name == null || name.isBlank() ? "archivo" : name.replaceAll("[\\p{Cntrl}/\\\\]", "_");
        return plain.length() <= LONGEST_NAME ? plain : plain.substring(plain.length() - LONGEST_NAME);
    }

    @PreDestroy
    void close() {
        uploading.shutdownNow();
    }
}
