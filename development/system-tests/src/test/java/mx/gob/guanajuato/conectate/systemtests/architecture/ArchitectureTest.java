package mx.gob.guanajuato.conectate.systemtests.architecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Every module, against every rule. */
@AnalyzeClasses(packages = "mx.gob.guanajuato.conectate", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule services_meet_only_on_kafka = Rules.SERVICES_MEET_ONLY_ON_KAFKA;

    @ArchTest
    static final ArchRule packages_form_no_cycle = Rules.PACKAGES_FORM_NO_CYCLE;

    @ArchTest
    static final ArchRule libraries_know_no_service = Rules.LIBRARIES_KNOW_NO_SERVICE;

    @ArchTest
    static final ArchRule production_knows_nothing_of_development = Rules.PRODUCTION_KNOWS_NOTHING_OF_DEVELOPMENT;

    @ArchTest
    static final ArchRule the_simulator_shares_no_code_with_what_it_checks =
            Rules.THE_SIMULATOR_SHARES_NO_CODE_WITH_WHAT_IT_CHECKS;

    @ArchTest
    static final ArchRule events_know_no_framework = Rules.EVENTS_KNOW_NO_FRAMEWORK;

    @ArchTest
    static final ArchRule the_whatsapp_library_knows_neither_kafka_nor_redis_nor_our_events =
            Rules.THE_WHATSAPP_LIBRARY_KNOWS_NEITHER_KAFKA_NOR_REDIS_NOR_OUR_EVENTS;

    @ArchTest
    static final ArchRule redis_holds_only_views_and_limits = Rules.REDIS_HOLDS_ONLY_VIEWS_AND_LIMITS;

    @ArchTest
    static final ArchRule the_webhook_interprets_no_text = Rules.THE_WEBHOOK_INTERPRETS_NO_TEXT;

    @ArchTest
    static final ArchRule understanding_does_no_input_or_output = Rules.UNDERSTANDING_DOES_NO_INPUT_OR_OUTPUT;

    @ArchTest
    static final ArchRule metrics_never_meet_a_citizens_key = Rules.METRICS_NEVER_MEET_A_CITIZENS_KEY;

    @ArchTest
    static final ArchRule only_privacy_makes_pseudonyms = Rules.ONLY_PRIVACY_MAKES_PSEUDONYMS;

    @ArchTest
    static final ArchRule now_comes_from_the_one_clock = Rules.NOW_COMES_FROM_THE_ONE_CLOCK;

    @ArchTest
    static final ArchRule no_name_is_vague = Rules.NO_NAME_IS_VAGUE;

    @ArchTest
    static final ArchRule nothing_sleeps = Rules.NOTHING_SLEEPS;

    @ArchTest
    static final ArchRule nobody_prints = Rules.NOBODY_PRINTS;

    @ArchTest
    static final ArchRule nothing_is_injected_into_fields = Rules.NOTHING_IS_INJECTED_INTO_FIELDS;
}
