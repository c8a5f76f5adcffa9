package nl.peilstok.analytics.disclosure;

import java.nio.charset.StandardCharsets;

/**
 * How many people two parts share, by base: what the proof rests on, and what nobody may see.
 *
 * <p>With the key of the certificate's seal, so that a checker can hold the proof against both.
 */
public final class ProofCells {
  private final ProofKey key;
  private final String lines;

  private ProofCells(ProofKey key, String lines) {
    this.key = key;
    this.lines = lines;
  }

  static ProofCells of(TwoPartitions people, BaseSplit split, ProofKey key) {
    StringBuilder text = new StringBuilder("bases=people");
    split.bases().forEach(base -> text.append(',').append(base.name()));
    text.append('\n');
    for (int index = 0; index < people.cells().size(); index++) {
      Cell cell = people.cells().get(index);
      text.append(cell.where() + 1).append('\t').append(cell.who() + 1).append('\t');
      text.append(cell.respondents());
      for (int base = 0; base < split.bases().size(); base++) {
        text.append(',').append(split.valid(base, index));
      }
      text.append('\n');
    }
    return new ProofCells(key, text.toString());
  }

  /** The seal that the certificate bears, in hex. */
  String seal() {
    return key.seal(lines.getBytes(StandardCharsets.UTF_8));
  }

  /** The key, the names of the bases and a line for each cell; see docs/privacy.md. */
  public String text() {
    return "key=" + key.hex() + "\n" + lines;
  }

  @Override
  public String toString() {
    return "ProofCells[hidden]";
  }
}
