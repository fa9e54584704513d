package mx.gob.guanajuato.conectate.systemtests.browser;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import mx.gob.guanajuato.conectate.localstack.Part;
import mx.gob.guanajuato.conectate.systemtests.Conectate;

/** The people of the demo, each at a browser of their own, logged in. Browsers start when they are first asked for. */
public final class Staff {
    private final Conectate conectate;
    private final Map<String, Person> people = new ConcurrentHashMap<>();

    Staff(Conectate conectate) {
        this.conectate = conectate;
    }

    /** Of comunicación. */
    public Person ana() {
        return person("ana");
    }

    /** Of análisis. */
    public Person beto() {
        return person("beto");
    }

    /** Who may do everything. */
    public Person carmen() {
        return person("carmen");
    }

    private Person person(String name) {
        return people.computeIfAbsent(
                name, user -> new Person(Chromium.start()).logsIn(conectate.address(Part.CHATBOT), user));
    }

    /** Nobody looks at a page. */
    void rest() {
        people.values().forEach(Person::rests);
    }

    void close() {
        people.values().forEach(Person::leaves);
    }
}
