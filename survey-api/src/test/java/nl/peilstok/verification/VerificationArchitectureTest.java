package nl.peilstok.verification;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The checker is worth something only while it shares nothing with what it checks. */
final class VerificationArchitectureTest {
  private static final JavaClasses CHECKER =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("nl.peilstok.verification");

  @Test
  void the_checker_stands_on_the_jdk_and_on_argon2_alone() {
    assertThat(CHECKER).hasSizeGreaterThan(15);
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "nl.peilstok.verification",
            "java..",
            "javax.crypto..",
            "org.bouncycastle.crypto..",
            "org.jspecify.annotations..")
        .check(CHECKER);
  }
}
