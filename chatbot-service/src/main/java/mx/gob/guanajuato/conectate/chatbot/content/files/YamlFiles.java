package mx.gob.guanajuato.conectate.chatbot.content.files;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;

/** Content in YAML. A field that nobody knows is a mistake of who wrote it, so it is refused. */
final class YamlFiles {
    private static final ObjectMapper YAML = YAMLMapper.builder()
            .addModule(new Jdk8Module())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final PackagedFiles files;

    YamlFiles(PackagedFiles files) {
        this.files = files;
    }

    <T> T read(String path, Class<T> form) {
        try {
            return YAML.readValue(files.bytes(path), form);
        } catch (IOException e) {
            throw new IllegalStateException(path + ": " + e.getMessage(), e);
        }
    }
}
