package mx.gob.guanajuato.conectate.chatbot.content.arrival;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;
import mx.gob.guanajuato.conectate.operations.settings.Meaning;

/** Where files of figures come from. */
@ConfigMapping(prefix = "conectate.imports")
public interface ImportSettings {
    @Meaning(
            "Folder for files while they are read: uploads and downloads. Of this instance, with room for the largest.")
    @WithDefault("${java.io.tmpdir}/conectate-imports")
    String spool();

    @Meaning("Folder that is watched for files of figures; several instances may watch the same one. None: no folder is"
            + " watched.")
    Optional<String> folder();

    @Meaning("How often the watched folder is looked at. A file is taken when it has not changed between two looks.")
    @WithDefault("10s")
    String folderEvery();

    @Meaning(
            "What citizens read as the source of figures from the watched folder whose sheet has no column for it. None:"
                    + " such a sheet is refused.")
    Optional<String> folderSource();

    @Meaning("Address that a file of figures is downloaded from, http or https. None: nothing is downloaded.")
    Optional<String> downloadAddress();

    @Meaning("When it is downloaded, as a Quartz cron expression in the time of Guanajuato (seconds first), e.g."
            + " 0 30 20 * * ?; off: never.")
    @WithDefault("off")
    String downloadAt();

    @Meaning("Megabytes above which a download is given up.")
    @WithDefault("1024")
    int downloadMegabytes();

    @Meaning("Whether the download, or an address that it is sent on to, may be one of a private network.")
    @WithDefault("false")
    boolean downloadFromPrivateAddresses();
}
