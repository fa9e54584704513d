package mx.gob.guanajuato.conectate.systemtests.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.concurrent.TimeUnit;

/** The rules of docs/decisions and of the README's tour, one sentence each. */
final class Rules {
    private static final String ROOT = "mx.gob.guanajuato.conectate.";
    private static final String ALL = "mx.gob.guanajuato.conectate..";
    private static final String[] SERVICES = {ROOT + "chatbot..", ROOT + "broadcast..", ROOT + "metrics.."};
    private static final String[] LIBRARIES = {
        ROOT + "events..",
        ROOT + "whatsapp..",
        ROOT + "operations..",
        ROOT + "transforms..",
        ROOT + "views..",
        ROOT + "reach..",
        ROOT + "delivery..",
        ROOT + "console.."
    };
    private static final String[] DEVELOPMENT = {
        ROOT + "simulator..", ROOT + "localstack..", ROOT + "generated..", ROOT + "benchmarks..", ROOT + "systemtests.."
    };
    private static final String[] REDIS = {"io.quarkus.redis..", "io.vertx.redis..", "io.vertx.mutiny.redis.."};
    private static final String[] KAFKA = {"org.apache.kafka..", "io.quarkus.kafka.."};

    static final ArchRule SERVICES_MEET_ONLY_ON_KAFKA = slices().matching("..conectate.(chatbot|broadcast|metrics)..")
            .should()
            .notDependOnEachOther();

    static final ArchRule PACKAGES_FORM_NO_CYCLE =
            slices().matching("mx.gob.guanajuato.conectate.(**)").should().beFreeOfCycles();

    static final ArchRule LIBRARIES_KNOW_NO_SERVICE = noClasses()
            .that()
            .resideInAnyPackage(LIBRARIES)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(SERVICES);

    static final ArchRule PRODUCTION_KNOWS_NOTHING_OF_DEVELOPMENT = noClasses()
            .that(resideInAnyPackage(SERVICES).or(resideInAnyPackage(LIBRARIES)))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(DEVELOPMENT);

    static final ArchRule THE_SIMULATOR_SHARES_NO_CODE_WITH_WHAT_IT_CHECKS = noClasses()
            .that()
            .resideInAPackage(ROOT + "simulator..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(SERVICES).or(resideInAnyPackage(LIBRARIES)));

    static final ArchRule EVENTS_KNOW_NO_FRAMEWORK = noClasses()
            .that()
            .resideInAPackage(ROOT + "events..")
            .should()
            .dependOnClassesThat(not(resideInAnyPackage("java..", "com.fasterxml.jackson..", ROOT + "events..")));

    static final ArchRule THE_WHATSAPP_LIBRARY_KNOWS_NEITHER_KAFKA_NOR_REDIS_NOR_OUR_EVENTS = noClasses()
            .that()
            .resideInAPackage(ROOT + "whatsapp..")
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage(KAFKA).or(resideInAnyPackage(REDIS)).or(resideInAPackage(ROOT + "events..")));

    /** Two classes of delivery only hand the client on. */
    static final ArchRule REDIS_HOLDS_ONLY_VIEWS_AND_LIMITS = noClasses()
            .that()
            .resideOutsideOfPackages(
                    ROOT + "views..",
                    ROOT + "metrics..",
                    ROOT + "operations.redis..",
                    ROOT + "console.sessions..",
                    ROOT + "console.login..",
                    ROOT + "delivery.limits..",
                    "io..",
                    "org..")
            .and()
            .doNotHaveFullyQualifiedName(ROOT + "delivery.Deliveries")
            .and()
            .doNotHaveFullyQualifiedName(ROOT + "delivery.SharedLimits")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(REDIS);

    static final ArchRule THE_WEBHOOK_INTERPRETS_NO_TEXT = noClasses()
            .that()
            .resideInAPackage(ROOT + "chatbot.webhook..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    ROOT + "chatbot.understanding..", ROOT + "chatbot.conversation..", ROOT + "chatbot.answers..");

    static final ArchRule UNDERSTANDING_DOES_NO_INPUT_OR_OUTPUT = noClasses()
            .that()
            .resideInAPackage(ROOT + "chatbot.understanding..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(KAFKA)
                    .or(resideInAnyPackage(REDIS))
                    .or(resideInAnyPackage("java.io..", "java.net..", "java.nio..", ROOT + "chatbot.answers..")));

    static final ArchRule METRICS_NEVER_MEET_A_CITIZENS_KEY = noClasses()
            .that()
            .resideInAPackage(ROOT + "metrics..")
            .should()
            .dependOnClassesThat()
            .haveSimpleName("CitizenKey");

    static final ArchRule ONLY_PRIVACY_MAKES_PSEUDONYMS = noClasses()
            .that()
            .resideInAPackage(ROOT + "chatbot..")
            .and()
            .resideOutsideOfPackage(ROOT + "chatbot.privacy..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("javax.crypto.Mac");

    static final ArchRule NOW_COMES_FROM_THE_ONE_CLOCK = noClasses()
            .that(resideInAnyPackage(SERVICES).or(resideInAnyPackage(LIBRARIES)))
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    static final ArchRule NO_NAME_IS_VAGUE = noClasses()
            .that()
            .resideInAPackage(ALL)
            .should()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Data");

    static final ArchRule NOTHING_SLEEPS = noClasses()
            .that(resideInAnyPackage(SERVICES).or(resideInAnyPackage(LIBRARIES)))
            .should()
            .callMethod(Thread.class, "sleep", long.class)
            .orShould()
            .callMethod(TimeUnit.class, "sleep", long.class);

    /** But for the programs that staff call, whose printing is what they are for. */
    static final ArchRule NOBODY_PRINTS = noClasses()
            .that(resideInAnyPackage(SERVICES).or(resideInAnyPackage(LIBRARIES)))
            .and(not(resideInAnyPackage(
                    ROOT + "chatbot.command..", ROOT + "console.command..", ROOT + "operations.deadletters..")))
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");

    static final ArchRule NOTHING_IS_INJECTED_INTO_FIELDS = fields().that()
            .areDeclaredInClassesThat()
            .resideInAPackage(ALL)
            .should()
            .notBeAnnotatedWith("jakarta.inject.Inject");

    private Rules() {}
}
