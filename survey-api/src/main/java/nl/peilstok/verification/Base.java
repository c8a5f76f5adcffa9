package nl.peilstok.verification;

import java.util.List;

/**
 * Everything that one side shows of a scale, an item, a certainty or the dimensions.
 *
 * @param name as in the rows
 */
record Base(Side side, Kind kind, String name, List<Group> groups) {

  /** Copy the list. */
  Base {
    groups = List.copyOf(groups);
  }

  /** Where a group of this base is, for a sentence. */
  String place(Group group) {
    return place() + " parts " + group.parts();
  }

  /** Which base this is, for a sentence. */
  String place() {
    return name + " in " + side.code();
  }

  /** The sum of a column. */
  long total(int column) {
    return Numerals.sum(groups.stream().mapToLong(group -> group.column(column)));
  }

  /** How many columns every group has; -1 when they differ. */
  int columns() {
    int columns = groups.getFirst().columns();
    return groups.stream().allMatch(group -> group.columns() == columns) ? columns : -1;
  }

  /** By part number, the place of its group in the list; for a base that takes each part once. */
  int[] groupOfPart(int parts) {
    int[] places = new int[parts + 1];
    for (int place = 0; place < groups.size(); place++) {
      int group = place;
      groups.get(group).parts().stream().forEach(part -> places[part] = group);
    }
    return places;
  }
}
