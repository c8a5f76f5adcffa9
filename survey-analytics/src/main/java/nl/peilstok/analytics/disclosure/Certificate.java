package nl.peilstok.analytics.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a publication promises about itself.
 *
 * <p>The hash covers the rows in canonical order and every other line of the certificate. It shows
 * alteration, it is no signature: who can write the rows and this text can also make a new hash.
 *
 * @param algorithm which way of splitting and merging made the parts
 * @param k the smallest group, in respondents
 * @param manifestHash hex SHA-256 of the manifest
 * @param instrumentHash hex SHA-256 of the instrument, by whose items the counts are to be read
 * @param proof how far the rule was proved
 * @param parts how many parts each partition has
 * @param cut what was proved; null in publications from before there was a proof
 * @param hash hex SHA-256
 */
public record Certificate(
    String algorithm,
    int k,
    String manifestHash,
    String instrumentHash,
    ProofStatus proof,
    Map<Partition, Integer> parts,
    @Nullable Cut cut,
    String hash) {

  /** The way of splitting and merging of this version of the product. */
  public static final String ALGORITHM = "two-partitions/2";

  private static final Pattern TEXT =
      Pattern.compile(
          """
          peilstok-certificate/[12]
          algorithm=([a-z0-9/-]{1,64})
          k=([1-9][0-9]{0,8})
          manifest=([0-9A-Za-z]{1,128})
          instrument=([0-9a-f]{64})
          proof=([a-z-]{1,64})
          parts\\.waar=([1-9][0-9]{0,8})
          parts\\.wie=([1-9][0-9]{0,8})
          (?:components=([1-9][0-9]{0,8})
          cut=at-least-([1-9][0-9]{0,8})
          graph=([0-9a-f]{64})
          )?sha256=([0-9a-f]{64})
          """);

  /** Copy the map. */
  public Certificate {
    parts = Collections.unmodifiableMap(new EnumMap<>(parts));
  }

  /**
   * What was proved of the graph of the two partitions.
   *
   * @param components how many parts of the graph share nobody
   * @param atLeast how many respondents every cut of a component holds at least; how many exactly
   *     is not told, for that would tell on small groups
   * @param graph hex HMAC-SHA-256 of the counts that the proof rests on
   */
  public record Cut(int components, int atLeast, String graph) {}

  static Certificate unsealed(
      Promise promise, String instrumentHash, Map<Partition, List<Part>> parts, Cut cut) {
    Map<Partition, Integer> sizes = new EnumMap<>(Partition.class);
    parts.forEach((partition, list) -> sizes.put(partition, list.size()));
    return new Certificate(
        ALGORITHM,
        promise.k(),
        promise.manifestHash(),
        instrumentHash,
        ProofStatus.PROVED,
        sizes,
        cut,
        "");
  }

  /** The certificate as text, one value a line. */
  public String text() {
    return promises() + "sha256=" + hash + "\n";
  }

  /**
   * Read the text back.
   *
   * @throws PublicationAltered when it is not exactly the text of a certificate
   */
  public static Certificate parse(String text) {
    Matcher found = TEXT.matcher(text);
    if (!found.matches()) {
      throw new PublicationAltered("the certificate cannot be read");
    }
    Map<Partition, Integer> parts =
        Map.of(
            Partition.WAAR, Integer.parseInt(found.group(6)),
            Partition.WIE, Integer.parseInt(found.group(7)));
    Certificate certificate =
        new Certificate(
            found.group(1),
            Integer.parseInt(found.group(2)),
            found.group(3),
            found.group(4),
            proof(found.group(5)),
            parts,
            cut(found),
            found.group(11));
    if (!certificate.text().equals(text)) {
      throw new PublicationAltered("the certificate does not say what it was made to say");
    }
    return certificate;
  }

  /** The same certificate with the hash that belongs to it and to the rows. */
  Certificate sealed(Collection<PublicationRow> rows) {
    return new Certificate(
        algorithm,
        k,
        manifestHash,
        instrumentHash,
        proof,
        parts,
        cut,
        RowHash.of(promises(), List.copyOf(rows)));
  }

  private String promises() {
    List<String> lines = new ArrayList<>();
    lines.add("peilstok-certificate/" + (cut == null ? 1 : 2));
    lines.add("algorithm=" + algorithm);
    lines.add("k=" + k);
    lines.add("manifest=" + manifestHash);
    lines.add("instrument=" + instrumentHash);
    lines.add("proof=" + proof.code());
    lines.add("parts.waar=" + parts.get(Partition.WAAR));
    lines.add("parts.wie=" + parts.get(Partition.WIE));
    if (cut != null) {
      lines.add("components=" + cut.components());
      lines.add("cut=at-least-" + cut.atLeast());
      lines.add("graph=" + cut.graph());
    }
    return String.join("\n", lines) + "\n";
  }

  private static @Nullable Cut cut(Matcher found) {
    return found.group(10) == null
        ? null
        : new Cut(
            Integer.parseInt(found.group(8)), Integer.parseInt(found.group(9)), found.group(10));
  }

  private static ProofStatus proof(String code) {
    for (ProofStatus status : ProofStatus.values()) {
      if (status.code().equals(code)) {
        return status;
      }
    }
    throw new PublicationAltered("an unknown state of the proof");
  }
}
