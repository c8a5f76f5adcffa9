package nl.peilstok.api;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.Slice;
import io.micronaut.data.annotation.Repository;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.http.annotation.Controller;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.peilstok.analytics.disclosure.Certificate;
import nl.peilstok.analytics.disclosure.ItemGroup;
import nl.peilstok.analytics.disclosure.Merge;
import nl.peilstok.analytics.disclosure.Part;
import nl.peilstok.analytics.disclosure.Publication;
import nl.peilstok.analytics.disclosure.ScaleGroup;
import org.junit.jupiter.api.Test;

/** The rules of the house over all modules; the map they guard is in STYLE.md and docs/adr. */
final class ArchitectureTest {
  /** Raise it as the house grows: a rule that looks at nothing is always kept. */
  private static final int FEWEST_CLASSES = 300;

  private static final String CORE = "nl.peilstok.core..";
  private static final String ANALYTICS = "nl.peilstok.analytics..";
  private static final String DISCLOSURE = "nl.peilstok.analytics.disclosure";
  private static final String API = "nl.peilstok.api..";
  private static final String PLATFORM = "nl.peilstok.api.platform..";
  private static final String COLLECTOR = "nl.peilstok.api.participation";
  private static final String DATABASE = "nl.peilstok.mariadb..";
  private static final String DEMO = "nl.peilstok.demo..";
  private static final String CHECKER = "nl.peilstok.verification";
  private static final String MADE_UP = "nl.peilstok.analytics.synthetic";

  /** The demo's people are values, their minds made up, and the checker is a second program. */
  private static final Set<String> OPEN_TO_THE_DEMO =
      Set.of(MADE_UP, CHECKER, "nl.peilstok.core.instrument", "nl.peilstok.core.population");

  private static final Set<Class<?>> PUBLISHABLE =
      Set.of(
          Publication.class,
          Part.class,
          ScaleGroup.class,
          ItemGroup.class,
          Merge.class,
          Certificate.class);
  private static final Set<Class<?>> GENERIC_FAILURES =
      Set.of(Throwable.class, Exception.class, RuntimeException.class, Error.class);

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(location -> !location.contains("-tests.jar"))
          .withImportOption(ArchitectureTest::isWrittenByHand)
          .importPackages("nl.peilstok");

  /** Micronaut's and JTE's own classes follow their makers' rules. */
  private static boolean isWrittenByHand(Location location) {
    return !location.contains("/$")
        && !location.contains("$Intercepted")
        && !location.asURI().toString().matches(".*/Jte\\w+Generated\\.class");
  }

  @Test
  void the_rules_look_at_the_whole_house() {
    assertThat(HOUSE).hasSizeGreaterThanOrEqualTo(FEWEST_CLASSES);
    assertThat(List.of(CORE, ANALYTICS, API, DATABASE, DEMO))
        .allSatisfy(
            part ->
                assertThat(HOUSE.that(JavaClass.Predicates.resideInAPackage(part)))
                    .hasSizeGreaterThan(10));
  }

  @Test
  void no_packages_need_each_other_in_a_circle() {
    slices().matching("nl.peilstok.(**)").should().beFreeOfCycles().check(HOUSE);
  }

  @Test
  void modules_depend_one_way() {
    hold(
        noClasses()
            .that()
            .resideInAPackage(CORE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ANALYTICS, API, DATABASE, DEMO),
        noClasses()
            .that()
            .resideInAPackage(ANALYTICS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(API, DATABASE, DEMO),
        noClasses()
            .that()
            .resideInAPackage(DATABASE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(CORE, ANALYTICS, API, DEMO));
  }

  @Test
  void core_and_analytics_know_no_framework_no_sql_and_no_json() {
    noClasses()
        .that()
        .resideInAnyPackage(CORE, ANALYTICS)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "io.micronaut..",
            "jakarta..",
            "java.sql..",
            "javax.sql..",
            "com.fasterxml..",
            "tools.jackson..",
            "com.google.gson..",
            "org.slf4j..")
        .check(HOUSE);
  }

  @Test
  void only_disclosure_makes_what_may_be_published() {
    noClasses()
        .that()
        .resideOutsideOfPackage(DISCLOSURE)
        .should()
        .accessTargetWhere(
            constructorOf("what may be published", PUBLISHABLE).and(notByItsSubclass()))
        .check(HOUSE);
  }

  @Test
  void controllers_and_repositories_are_not_public() {
    classes()
        .that()
        .areAnnotatedWith(Controller.class)
        .or()
        .areMetaAnnotatedWith(Controller.class)
        .or()
        .areMetaAnnotatedWith(Repository.class)
        .or()
        .areAssignableTo(GenericRepository.class)
        .and()
        .areNotAnnotations()
        .should()
        .notBePublic()
        .check(HOUSE);
  }

  @Test
  void features_meet_in_core_and_not_in_one_another() {
    slices()
        .matching("nl.peilstok.api.(*)..")
        .that(describe("are features", (Slice slice) -> !slice.getNamePart(1).equals("platform")))
        .should()
        .notDependOnEachOther()
        .check(HOUSE);
  }

  @Test
  void platform_needs_no_feature_and_nobody_needs_the_entrance() {
    hold(
        noClasses()
            .that()
            .resideInAPackage(PLATFORM)
            .should()
            .dependOnClassesThat(
                JavaClass.Predicates.resideInAPackage(API)
                    .and(JavaClass.Predicates.resideOutsideOfPackage(PLATFORM))),
        noClasses()
            .that()
            .resideOutsideOfPackage("nl.peilstok.api")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("nl.peilstok.api"));
  }

  /** A bench fills the database of a server of its own; that one class knows how. */
  @Test
  void the_demo_and_the_server_know_nothing_of_each_other() {
    hold(
        noClasses()
            .that()
            .resideInAPackage(DEMO)
            .and()
            .doNotHaveFullyQualifiedName("nl.peilstok.demo.ReadyResults")
            .should()
            .dependOnClassesThat(
                describe(
                    "are the house's own",
                    type ->
                        type.getPackageName().matches("nl\\.peilstok\\.(?!demo$).*")
                            && !OPEN_TO_THE_DEMO.contains(type.getPackageName()))),
        noClasses()
            .that()
            .haveFullyQualifiedName("nl.peilstok.demo.ReadyResults")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(API),
        noClasses()
            .that()
            .resideOutsideOfPackage(DEMO)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(DEMO));
  }

  @Test
  void made_up_people_are_for_the_demo_alone() {
    hold(
        noClasses()
            .that()
            .resideOutsideOfPackages(DEMO, MADE_UP)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(MADE_UP));
  }

  @Test
  void the_collector_knows_no_people_and_no_accounts() {
    hold(
        noClasses()
            .that()
            .resideInAPackage(COLLECTOR)
            .should()
            .dependOnClassesThat(
                describe(
                    "tell who somebody is",
                    named ->
                        named.getPackageName().matches("nl\\.peilstok\\.api\\.(account|population)")
                            || named
                                .getFullName()
                                .matches("nl\\.peilstok\\.core\\..*\\.(People|Person)")
                            || named
                                .getFullName()
                                .matches("nl\\.peilstok\\..*\\.security\\.Viewers?"))),
        methods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage(COLLECTOR)
            .should(
                QueryRules.leaveAlone(
                    "person",
                    "people_import",
                    "account",
                    "account_role",
                    "account_unit",
                    "refresh_token",
                    "page_session",
                    "holder_key",
                    "invitation",
                    "job")),
        noClasses()
            .that()
            .resideInAPackage(COLLECTOR)
            .should()
            .dependOnClassesThat(named("Issuer", "Invitations", "BlindSigner")));
  }

  @Test
  void the_issuer_knows_no_token_no_response_and_no_collector() {
    hold(
        noClasses()
            .that()
            .resideInAPackage("nl.peilstok.api.invitation")
            .should()
            .dependOnClassesThat(
                named(
                    "Collector",
                    "Token",
                    "TokenInput",
                    "Response",
                    "SealedResponses",
                    "RespondentTokens")));
  }

  private static DescribedPredicate<JavaClass> named(String... names) {
    return describe(
        "are named " + List.of(names),
        type ->
            type.getFullName().startsWith("nl.peilstok")
                && List.of(names).contains(type.getSimpleName()));
  }

  @Test
  void only_the_collector_touches_responses_and_tokens() {
    methods()
        .that()
        .areDeclaredInClassesThat()
        .resideOutsideOfPackage(COLLECTOR)
        .should(QueryRules.leaveAlone("sealed_response", "spent_token", "sealed_code"))
        .check(HOUSE);
  }

  @Test
  void sealing_is_done_in_one_place() {
    noClasses()
        .that()
        .resideOutsideOfPackage("nl.peilstok.api.platform.sealing")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.google.crypto.tink..")
        .check(HOUSE);
  }

  @Test
  void every_package_is_null_marked() {
    classes().should(PackageRules.beInANullMarkedPackage()).check(HOUSE);
  }

  @Test
  void time_comes_from_a_clock_that_was_handed_over() {
    hold(
        noClasses().should().dependOnClassesThat().belongToAnyOf(Date.class, Calendar.class),
        noClasses()
            .should()
            .accessTargetWhere(describe("now() without a clock", ArchitectureTest::asksTheMachine))
            .orShould()
            .callMethod(System.class, "currentTimeMillis"),
        noClasses()
            .that()
            .doNotHaveFullyQualifiedName("nl.peilstok.api.platform.time.ServerClock")
            .and()
            .doNotHaveFullyQualifiedName("nl.peilstok.backup.Safekeeping")
            .and()
            .resideOutsideOfPackage(DEMO)
            .should()
            .accessTargetWhere(
                describe("the machine's clock", ArchitectureTest::takesTheMachinesClock)));
  }

  private static boolean asksTheMachine(JavaAccess<?> access) {
    return access.getTargetOwner().getPackageName().equals("java.time")
        && access.getName().equals("now")
        && !access.getTarget().getFullName().contains(Clock.class.getName());
  }

  private static boolean takesTheMachinesClock(JavaAccess<?> access) {
    return access.getTargetOwner().isEquivalentTo(Clock.class)
        && (access.getName().startsWith("system") || access.getName().startsWith("tick"));
  }

  @Test
  void only_the_entrances_speak_to_the_terminal() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(Application.class.getName())
        .and()
        .doNotHaveFullyQualifiedName("nl.peilstok.demo.Demo")
        .and()
        .haveNameNotMatching("nl\\.peilstok\\.demo\\.(Participation|Results)Bench")
        .and()
        .haveNameNotMatching(
            ".*\\.(backup\\.Safekeeping|verification\\.VerifyPublication|attacker\\.Tool)")
        .should(ACCESS_STANDARD_STREAMS)
        .check(HOUSE);
  }

  @Test
  void a_failure_says_by_its_type_what_it_is() {
    noClasses()
        .should()
        .accessTargetWhere(
            constructorOf("a failure without a meaning", GENERIC_FAILURES).and(notByItsSubclass()))
        .check(HOUSE);
  }

  /** Check all, so that one broken rule does not hide the next. */
  private static void hold(ArchRule... rules) {
    assertAll(Stream.of(rules).map(rule -> () -> rule.check(HOUSE)));
  }

  private static DescribedPredicate<JavaAccess<?>> constructorOf(
      String what, Set<Class<?>> owners) {
    return describe(
        "a constructor of " + what,
        access ->
            access.getName().equals(JavaConstructor.CONSTRUCTOR_NAME)
                && owners.stream().anyMatch(access.getTargetOwner()::isEquivalentTo));
  }

  private static DescribedPredicate<JavaAccess<?>> notByItsSubclass() {
    return describe(
        "not by a subclass",
        access ->
            !assignableTo(access.getTargetOwner().getFullName()).test(access.getOriginOwner()));
  }
}
