package nl.peilstok.attacker;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.peilstok.analytics.attack.Fact;

/** Reads every number of a JSON document, with what stands around it. */
final class JsonReading {
  private final Pool pool;
  private final Organisation organisation;
  private final Document document;
  private final Map<String, Crowd> crowds;
  private final Optional<Crowd> crowd;
  private final Tree root;
  private final Rules rules;
  private final SortedSet<Integer> alone = new TreeSet<>();
  private final SortedSet<Integer> merged = new TreeSet<>();

  private JsonReading(
      Pool pool, Organisation organisation, Document document, Map<String, Crowd> crowds) {
    this.pool = pool;
    this.organisation = organisation;
    this.document = document;
    this.crowds = crowds;
    this.crowd = Optional.ofNullable(crowds.get(document.wave()));
    this.root = Tree.read(document.text());
    this.rules = Rules.of(document);
  }

  /** Where a number stands. */
  private record Place(String path, Label label, Optional<SortedSet<Integer>> kinds, String scale) {
    Place at(String field) {
      return new Place(path.isEmpty() ? field : path + "." + field, label, kinds, scale);
    }

    Place on(String other) {
      return new Place(path, label, kinds, other);
    }
  }

  /**
   * Read a document into the pool.
   *
   * @param crowds the people of the waves of which the attacker knows them
   */
  static void read(
      Document document, Pool pool, Organisation organisation, Map<String, Crowd> crowds) {
    JsonReading reading = new JsonReading(pool, organisation, document, crowds);
    reading.read(
        reading.root, new Place("", Label.EVERYBODY, Optional.empty(), reading.root.text("scale")));
    reading.coverage();
  }

  private void read(Tree tree, Place place) {
    String wave = tree.text("wave");
    if (!wave.isEmpty() && !document.wave().isEmpty() && !wave.equals(document.wave())) {
      new JsonReading(pool, organisation, document.ofWave(wave), crowds).read(tree, place);
      return;
    }
    if (tree.isNumber()) {
      number(tree, place);
    }
    int index = 0;
    for (Tree item : tree.items()) {
      read(item, place.at(String.valueOf(index++)));
    }
    if (tree.size() > 0) {
      object(tree, place);
    }
  }

  private void object(Tree object, Place outer) {
    Label label = Label.of(object, root, outer.label(), organisation);
    Optional<SortedSet<Integer>> kinds = outer.kinds();
    for (String field : new String[] {"group", "organisation"}) {
      Tree group = object.at(field);
      if (group.at("n").isNumber()) {
        kinds = find(label, group);
        kinds.ifPresent(found -> remember(object, group, found));
      }
    }
    if (!object.text("id").isEmpty() && object.at("score").size() > 1) {
      pool.scale(object.text("id"), object.at("name"));
    }
    if (!object.text("name").isEmpty() && outer.path().matches("(items|waves)\\.\\d+")) {
      pool.wave(object.text("name"));
    }
    if (document.path().endsWith("/action-plans")) {
      List.of("measure", "owner", "note").forEach(typed -> pool.question(object.text(typed)));
    }
    if (document.path().startsWith("/api/v1/trainings")) {
      pool.question(object.at("name").text("nl"));
      pool.question(object.at("name").text("en"));
    }
    if (document.path().startsWith("/api/v1/instruments")) {
      pool.question(object.at("text").text("nl"));
      pool.question(object.at("text").text("en"));
    }
    Place place = new Place(outer.path(), label, kinds, outer.scale());
    for (Map.Entry<String, Tree> field : object.fields().entrySet()) {
      read(field.getValue(), inner(field.getKey(), object, place));
    }
  }

  private static Place inner(String field, Tree object, Place place) {
    Place inner = place.at(field);
    if (place.path().endsWith("scores")) {
      return inner.on(field);
    }
    return field.equals("score") && !object.text("id").isEmpty()
        ? inner.on(object.text("id"))
        : inner;
  }

  private Optional<SortedSet<Integer>> find(Label label, Tree group) {
    Tree invited = group.at("invited");
    return crowd.flatMap(
        people -> people.find(label, invited.isNumber() ? Math.round(invited.number()) : -1));
  }

  private void remember(Tree object, Tree group, SortedSet<Integer> kinds) {
    pool.group(document, group.at("name"), kinds);
    if (object.at("organisation").at("n").isNumber()) {
      pool.everybody(document, kinds);
    }
    if (!object.list("cells").isEmpty()) {
      (object.list("cells").size() == 1 ? alone : merged).addAll(kinds);
    }
  }

  private void number(Tree tree, Place place) {
    pool.count(document, 1);
    Optional<Meaning> meaning = rules.meaning(place.path());
    boolean knowsPeople = document.wave().isEmpty() || crowd.isPresent();
    if (meaning.isEmpty()
        || (knowsPeople && meaning.orElseThrow().isCount() && place.kinds().isEmpty())) {
      pool.unaccounted(document, place.path(), String.valueOf(tree.number()));
      return;
    }
    long count = Math.round(tree.number());
    switch (meaning.orElseThrow()) {
      case PEOPLE -> fact(Pool.PEOPLE, place, count);
      case VALID -> fact("scale/" + place.scale(), place, count);
      case ASKED, ANSWERS -> fact(document.base(meaning.orElseThrow()), place, count);
      case COVERAGE -> pool.coverage(document, count);
      case INVITED, WHOLE, FIGURE, PLAN, DATE -> {}
    }
  }

  private void fact(String base, Place place, long count) {
    place
        .kinds()
        .ifPresent(
            kinds ->
                pool.fact(
                    document,
                    new Fact(
                        base,
                        place.label().view(),
                        kinds,
                        count,
                        document.address() + " " + place.path())));
  }

  /** What stands alone, and what is merged, are groups too. */
  private void coverage() {
    Tree coverage = root.at("coverage");
    if (coverage.at("alone").isNumber() && crowd.isPresent()) {
      add(alone, coverage.at("alone"));
      add(merged, coverage.at("merged"));
    }
  }

  private void add(SortedSet<Integer> kinds, Tree count) {
    String source = document.address() + " coverage";
    pool.fact(document, new Fact(Pool.PEOPLE, "who", kinds, Math.round(count.number()), source));
  }
}
