package nl.peilstok.api.training;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.peilstok.analytics.insight.TrainingOption;
import nl.peilstok.analytics.insight.TrainingPlan;
import nl.peilstok.api.platform.print.CellText;
import nl.peilstok.core.instrument.Language;
import nl.peilstok.core.instrument.Wording;
import nl.peilstok.core.training.Training;

/**
 * Write who is to get which training, for a learning system: as CSV, and as an xAPI profile.
 *
 * <p>Groups go by the codes of their roles and doelgroepen; a learning system that knows these
 * knows whom to invite, and nobody is named here.
 */
record TargetGroupFiles(String wave, String name, TrainingPlan plan) {
  private static final String URN = "urn:peilstok:";
  private static final double CENTS = 100;
  private static final double MINUTES = 60;

  String csv(Language language) {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().build(text)) {
      csv.writeRecord(
          "training", "training_name", "group", "roles_and_doelgroepen", "people", "hours", "cost");
      for (TrainingOption option : plan.chosen()) {
        csv.writeRecord(
            option.training().code(),
            CellText.harmless(option.training().name().in(language)),
            CellText.harmless(option.group().people().name().in(language)),
            String.join(" ", option.group().codes()),
            Integer.toString(option.group().headcount()),
            Double.toString(option.training().minutes() / MINUTES),
            Double.toString(option.cents() / CENTS));
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException("a text in memory cannot fail", impossible);
    }
    return text.toString();
  }

  /** A profile after the xAPI Profile Specification 1.0, as values that become JSON. */
  Map<String, Object> profile(Instant now) {
    String id = URN + "profile:" + wave;
    String version = id + ":1";
    Map<String, Object> profile = new LinkedHashMap<>();
    profile.put("@context", "https://w3id.org/xapi/profiles/context");
    profile.put("id", id);
    profile.put("type", "Profile");
    profile.put("conformsTo", "https://w3id.org/xapi/profiles#1.0");
    profile.put(
        "prefLabel", words(new Wording("Trainingen na " + name, "Trainings after " + name)));
    profile.put(
        "definition",
        words(
            new Wording(
                "De gekozen trainingen met de groepen voor wie zij zijn.",
                "The chosen trainings with the groups they are for.")));
    profile.put("versions", List.of(Map.of("id", version, "generatedAtTime", now.toString())));
    profile.put("author", Map.of("type", "Organization", "name", "Peilstok"));
    List<Object> concepts = new ArrayList<>();
    concepts.add(targetGroups(version));
    Map<Training, List<TrainingOption>> byTraining = new LinkedHashMap<>();
    plan.chosen()
        .forEach(
            option ->
                byTraining.computeIfAbsent(option.training(), _ -> new ArrayList<>()).add(option));
    byTraining.forEach((training, options) -> concepts.add(activity(training, options, version)));
    profile.put("concepts", concepts);
    return profile;
  }

  private static Map<String, Object> targetGroups(String version) {
    Map<String, Object> concept = new LinkedHashMap<>();
    concept.put("id", URN + "extension:target-groups");
    concept.put("type", "ActivityExtension");
    concept.put("inScheme", version);
    concept.put("prefLabel", words(new Wording("Doelgroepen", "Target groups")));
    concept.put(
        "definition",
        words(
            new Wording(
                "Rollen en doelgroepen voor wie de training is, als rol/doelgroep.",
                "Roles and doelgroepen that the training is for, as role/doelgroep.")));
    concept.put("recommendedActivityTypes", List.of(COURSE));
    concept.put("inlineSchema", "{\"type\":\"array\",\"items\":{\"type\":\"string\"}}");
    return concept;
  }

  private static final String COURSE = "http://adlnet.gov/expapi/activities/course";

  private static Map<String, Object> activity(
      Training training, List<TrainingOption> options, String version) {
    Map<String, Object> definition = new LinkedHashMap<>();
    definition.put("@context", "https://w3id.org/xapi/profiles/activity-context");
    definition.put("type", COURSE);
    definition.put("name", words(training.name()));
    definition.put("description", words(training.name()));
    definition.put(
        "extensions",
        Map.of(
            URN + "extension:target-groups",
            options.stream()
                .flatMap(option -> option.group().codes().stream())
                .distinct()
                .toList()));
    Map<String, Object> concept = new LinkedHashMap<>();
    concept.put("id", URN + "training:" + training.code());
    concept.put("type", "Activity");
    concept.put("inScheme", version);
    concept.put("activityDefinition", definition);
    return concept;
  }

  private static Map<String, Object> words(Wording wording) {
    Map<String, Object> words = new LinkedHashMap<>();
    words.put("nl", wording.nl());
    words.put("en", wording.en());
    return words;
  }
}
