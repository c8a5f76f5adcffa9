package nl.peilstok.api;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The proof and its attacker share nothing: a fault in the one must not hide in the other. */
final class AttackArchitectureTest {
  private static final String ATTACK = "nl.peilstok.analytics.attack";
  private static final String ATTACKER = "nl.peilstok.attacker";
  private static final String DISCLOSURE = "nl.peilstok.analytics.disclosure";

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("nl.peilstok");

  @Test
  void the_attackers_mathematics_is_not_that_of_the_proof() {
    assertThat(HOUSE.getPackage(ATTACK).getClasses()).hasSizeGreaterThan(5);
    noClasses()
        .that()
        .resideInAPackage(ATTACK)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(DISCLOSURE)
        .check(HOUSE);
    noClasses()
        .that()
        .resideInAPackage(DISCLOSURE)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(ATTACK)
        .check(HOUSE);
  }

  @Test
  void the_attacker_and_the_server_know_nothing_of_each_other() {
    assertThat(HOUSE.getPackage(ATTACKER).getClasses()).hasSizeGreaterThan(10);
    noClasses()
        .that()
        .resideInAPackage(ATTACKER)
        .should()
        .dependOnClassesThat(
            describe(
                "are the house's own but the mathematics of attacks",
                type ->
                    type.getPackageName().startsWith("nl.peilstok")
                        && !List.of(ATTACKER, ATTACK).contains(type.getPackageName())))
        .check(HOUSE);
    noClasses()
        .that()
        .resideOutsideOfPackage(ATTACKER)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(ATTACKER)
        .check(HOUSE);
  }
}
