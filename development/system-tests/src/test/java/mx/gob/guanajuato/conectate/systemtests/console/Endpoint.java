package mx.gob.guanajuato.conectate.systemtests.console;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** One thing that a service does over HTTP. */
record Endpoint(String method, String path) implements Comparable<Endpoint> {
    private static final List<Class<? extends Annotation>> METHODS =
            List.of(GET.class, POST.class, PUT.class, DELETE.class);

    /** Every endpoint that the classes of these packages declare. */
    static TreeSet<Endpoint> declaredIn(String... packages) {
        var endpoints = new TreeSet<Endpoint>();
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(packages).stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .forEach(type -> type.getMethods()
                                .forEach(method -> of(type, method).forEach(endpoints::add)));
        return endpoints;
    }

    private static Stream<Endpoint> of(JavaClass type, JavaMethod method) {
        String root = type.getAnnotationOfType(Path.class).value();
        String rest = method.tryGetAnnotationOfType(Path.class).map(Path::value).orElse("");
        String path = ("/" + root + "/" + rest).replaceAll("/+", "/").replaceAll("(?<=.)/$", "");
        return METHODS.stream().filter(method::isAnnotatedWith).map(verb -> new Endpoint(verb.getSimpleName(), path));
    }

    /** The path with a word in the place of each variable; nobody and nothing has that name. */
    String asked() {
        return path.replaceAll("\\{[^}]*}", "nadie");
    }

    @Override
    public int compareTo(Endpoint other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
