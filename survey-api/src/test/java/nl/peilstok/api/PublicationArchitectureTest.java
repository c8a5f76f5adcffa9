package nl.peilstok.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.micronaut.http.annotation.Controller;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.peilstok.analytics.disclosure.Publication;
import nl.peilstok.analytics.tally.CodedResponses;
import nl.peilstok.analytics.tally.Tally;
import nl.peilstok.api.platform.page.PageController;
import nl.peilstok.core.participation.Response;
import org.junit.jupiter.api.Test;

/** A figure leaves the house as part of a publication, or not at all. */
final class PublicationArchitectureTest {
  private static final Set<String> UNPUBLISHED =
      Set.of(Tally.class.getName(), CodedResponses.class.getName(), Response.class.getName());

  /** The job that opens the responses: controllers may start it, and it tells them nothing. */
  private static final String OPENING = "nl.peilstok.api.result.Tallying";

  /** Here people hand in their responses; nothing is read back. */
  private static final List<String> HANDING_IN =
      List.of("nl.peilstok.api.participation", "nl.peilstok.api.interview");

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(location -> !location.contains("-tests.jar"))
          .importPackages("nl.peilstok");

  @Test
  void no_controller_can_reach_a_tally_or_a_response() {
    List<JavaClass> controllers = controllers();
    assertThat(controllers).hasSizeGreaterThan(20);
    for (JavaClass controller : controllers) {
      assertThat(reached(controller))
          .as(controller.getName())
          .doesNotContainKeys(UNPUBLISHED.toArray(String[]::new));
    }
  }

  @Test
  void results_are_read_from_publications() {
    JavaClass results = HOUSE.get("nl.peilstok.api.result.ResultController");
    assertThat(reached(results)).containsKey(Publication.class.getName());
  }

  @Test
  void the_job_that_tallies_tells_its_starters_nothing() {
    for (JavaMethod method : HOUSE.get(OPENING).getMethods()) {
      if (!method.getModifiers().contains(JavaModifier.PRIVATE)
          && !method.getModifiers().contains(JavaModifier.SYNTHETIC)) {
        assertThat(method.getRawReturnType().getName()).as(method.getFullName()).isEqualTo("void");
      }
    }
    assertThat(HOUSE.get(OPENING).getFields())
        .noneMatch(field -> UNPUBLISHED.contains(field.getRawType().getName()));
  }

  private static List<JavaClass> controllers() {
    return HOUSE.stream()
        .filter(
            one ->
                one.isAnnotatedWith(Controller.class) || one.isAnnotatedWith(PageController.class))
        .filter(one -> !HANDING_IN.contains(one.getPackageName()))
        .toList();
  }

  /** Everything of the house that a class uses, and what that uses, each with who used it. */
  private static Map<String, String> reached(JavaClass start) {
    Map<String, String> reached = new LinkedHashMap<>(Map.of(start.getName(), ""));
    Deque<JavaClass> waiting = new ArrayDeque<>(List.of(start));
    while (!waiting.isEmpty()) {
      JavaClass one = waiting.remove();
      for (JavaClass next : uses(one)) {
        if (!reached.containsKey(next.getName()) && !next.getName().equals(OPENING)) {
          reached.put(next.getName(), one.getName());
          waiting.add(next);
        }
      }
    }
    return reached;
  }

  private static Set<JavaClass> uses(JavaClass one) {
    return one.getDirectDependenciesFromSelf().stream()
        .map(Dependency::getTargetClass)
        .map(JavaClass::getBaseComponentType)
        .filter(target -> target.getName().startsWith("nl.peilstok"))
        .collect(Collectors.toSet());
  }
}
