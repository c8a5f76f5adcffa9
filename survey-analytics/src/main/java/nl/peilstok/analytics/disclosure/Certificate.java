package nl.peilstok.analytics.disclosure;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
 * @param hash hex SHA-256
 */
public record Certificate(
    String algorithm,
    int k,
    String manifestHash,
    String instrumentHash,
    ProofStatus proof,
    Map<Partition, Integer> parts,
    String hash) {

  /** The way of splitting and merging of this version of the product. */
  public static final String ALGORITHM = "two-partitions/1";

  private static final Pattern TEXT =
      Pattern.compile(
          """
          peilstok-certificate/1
          algorithm=([a-z0-9/-]{1,64})
          k=([1-9][0-9]{0,8})
          manifest=([0-9A-Za-z]{1,128})
          instrument=([0-9a-f]{64})
          proof=([a-z-]{1,64})
          parts\\.waar=([1-9][0-9]{0,8})
          parts\\.wie=([1-9][0-9]{0,8})
          sha256=([0-9a-f]{64})
          """);

  /** Copy the map. */
  public Certificate {
    parts = Collections.unmodifiableMap(new EnumMap<>(parts));
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
    return new Certificate(
        found.group(1),
        Integer.parseInt(found.group(2)),
        found.group(3),
        found.group(4),
        proof(found.group(5)),
        parts,
        found.group(8));
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
        RowHash.of(promises(), List.copyOf(rows)));
  }

  private String promises() {
    return String.join(
        "\n",
        "peilstok-certificate/1",
        "algorithm=" + algorithm,
        "k=" + k,
        "manifest=" + manifestHash,
        "instrument=" + instrumentHash,
        "proof=" + proof.code(),
        "parts.waar=" + parts.get(Partition.WAAR),
        "parts.wie=" + parts.get(Partition.WIE),
        "");
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
