package mx.gob.guanajuato.conectate.chatbot.privacy.data;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import mx.gob.guanajuato.conectate.events.CitizenKey;

/** All that is kept of a citizen, written as it is found: no more of it is in memory than one record. */
@ApplicationScoped
public class Exporting {
    private final Identities identities;
    private final KeptRecords data;
    private final Clock clock;

    Exporting(Identities identities, KeptRecords data, Clock clock) {
        this.identities = identities;
        this.data = data;
        this.clock = clock;
    }

    /** As one JSON object. */
    public void json(CitizenKey citizen, OutputStream out) throws IOException {
        json(identities.of(citizen), out);
    }

    /** As a ZIP: the JSON object, and a page to read. */
    public void zip(CitizenKey citizen, OutputStream out) throws IOException {
        Identity identity = identities.of(citizen);
        var zip = new ZipOutputStream(out);
        zip.putNextEntry(new ZipEntry("datos.json"));
        json(identity, zip);
        zip.putNextEntry(new ZipEntry("datos.html"));
        data.tell(identity, new ExportPage(zip, identity, clock.instant()));
        zip.finish();
    }

    private void json(Identity identity, OutputStream out) throws IOException {
        data.tell(identity, new ExportJson(out, identity, clock.instant()));
    }
}
