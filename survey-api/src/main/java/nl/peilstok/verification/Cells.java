package nl.peilstok.verification;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** How many people, and valid answers to each base, are in two given parts at once. */
final class Cells {
  static final String PEOPLE = "people";

  private static final Pattern BASES = Pattern.compile(PEOPLE + "[a-z0-9/,.:_-]*");
  private static final int MOST_BASES = 10_000;

  private final String hash;
  private final List<String> bases;
  private final int[] where;
  private final int[] who;
  private final int[][] counts;

  private Cells(String hash, List<String> bases, int cells) {
    this.hash = hash;
    this.bases = bases;
    this.where = new int[cells];
    this.who = new int[cells];
    this.counts = new int[bases.size()][cells];
  }

  /** Read all that is left. */
  static Cells read(Lines lines, Certified certified) {
    byte[] key = HexFormat.of().parseHex(lines.value("key", Certified.HASH));
    String hash = hash(key, lines.rest());
    List<String> bases = List.of(lines.value("bases", BASES).split(",", -1));
    Set<String> once = new TreeSet<>(bases);
    if (once.size() != bases.size()
        || once.size() > MOST_BASES
        || !bases.getFirst().equals(PEOPLE)) {
      throw lines.fault("these are no people and then bases, each once");
    }
    int count = lines.left();
    // Each count takes two signs at least: do not make room for what cannot be there.
    if (2L * bases.size() * count > lines.rest().length()) {
      throw lines.fault("the cells after it are too short for so many bases");
    }
    Cells cells = new Cells(hash, bases, count);
    for (int cell = 0; cell < cells.size(); cell++) {
      cells.readCell(cell, lines, certified);
    }
    return cells;
  }

  private void readCell(int cell, Lines lines, Certified certified) {
    String[] fields = lines.next().split("\t", -1);
    String[] figures = fields.length == 3 ? fields[2].split(",", -1) : fields;
    if (fields.length != 3 || figures.length != bases.size()) {
      throw lines.fault("a cell has two part numbers and a count for each base");
    }
    where[cell] = part(fields[0], Side.WAAR, lines, certified);
    who[cell] = part(fields[1], Side.WIE, lines, certified);
    boolean follows =
        cell == 0
            || where[cell] > where[cell - 1]
            || (where[cell] == where[cell - 1] && who[cell] > who[cell - 1]);
    if (!follows) {
      throw lines.fault("the cells are not in order, each once");
    }
    for (int base = 0; base < figures.length; base++) {
      counts[base][cell] = Numerals.count(figures[base], lines);
      if (counts[base][cell] > counts[0][cell]) {
        throw lines.fault("a cell counts more answers than people");
      }
    }
  }

  private static int part(String text, Side side, Lines lines, Certified certified) {
    int number = Numerals.count(text, lines);
    if (number < 1 || number > certified.parts(side)) {
      throw lines.fault("there is no such part of " + side.code());
    }
    return number;
  }

  /** The keyed hash of the cells as they stand, in hex. */
  String hash() {
    return hash;
  }

  int size() {
    return where.length;
  }

  /** The bases that are counted, people first. */
  List<String> bases() {
    return bases;
  }

  /** The part of a side that a cell is in. */
  int part(Side side, int cell) {
    return switch (side) {
      case WAAR -> where[cell];
      case WIE -> who[cell];
    };
  }

  int count(int base, int cell) {
    return counts[base][cell];
  }

  /** What a base counts in each place, where {@code placeOfPart} says which place a part is in. */
  long[] sums(int base, Side side, int[] placeOfPart) {
    long[] sums = new long[1 + Arrays.stream(placeOfPart).max().orElse(0)];
    for (int cell = 0; cell < size(); cell++) {
      sums[placeOfPart[part(side, cell)]] += counts[base][cell];
    }
    return sums;
  }

  private static String hash(byte[] key, String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("every Java platform has HMAC", impossible);
    }
  }
}
