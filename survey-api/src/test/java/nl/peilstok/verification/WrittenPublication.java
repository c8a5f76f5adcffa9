package nl.peilstok.verification;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.peilstok.api.platform.sealing.SealedText;

/**
 * A publication written by hand, which a test can tamper with before or after it is hashed.
 *
 * <p>It is written without the classes that read it.
 */
final class WrittenPublication {
  static final String PASSPHRASE = "paard batterij nietje goed";

  private static final Pattern FIGURE = Pattern.compile("[0-9]+");
  private static final String KEY = "0f".repeat(32);

  private final CrossedPeople people;
  private final List<String> rows = new ArrayList<>();
  private final List<String> cells = new ArrayList<>();
  private String cellBases = "people";
  private String certificate;

  WrittenPublication(CrossedPeople people, WrittenBase... bases) {
    this.people = people;
    for (WrittenBase base : bases) {
      rows.addAll(base.rows(people));
    }
    for (Side side : Side.values()) {
      IntStream.rangeClosed(1, people.parts(side)).forEach(part -> rows.add(part(side, part)));
    }
    rows.add("wie\twhole/quality\t1\tall\t" + total() + ";<10;11;>89;0.0;0.0");
    writeCells(Stream.of(bases).filter(base -> !base.name().startsWith("item-")).toList());
    certificate =
        """
        peilstok-certificate/2
        algorithm=two-partitions/2
        k=10
        manifest=abc123
        instrument=%s
        proof=proved
        parts.waar=%d
        parts.wie=%d
        components=1
        cut=at-least-10
        """
            .formatted("a1".repeat(32), people.where(), people.who());
  }

  /** A body of 99 respondents in three parts each way, with one of everything. */
  static WrittenPublication small() {
    return new WrittenPublication(
        CrossedPeople.of(
            """
            13  0  20
             .  21 11
             9  14 11
            """),
        WrittenBase.of("item/a", "1 2-3", "1-2 3"),
        WrittenBase.of("scale/phishing.kennis", "1 2 3", "1 2 3"),
        WrittenBase.of("certainty/a", "1-3", "1-3"),
        WrittenBase.of("dimensions", "1-2 3", "1-2 3"),
        WrittenBase.routed("item/r", "1,3 2"),
        WrittenBase.routed("item-organisation/a", "1-3"),
        WrittenBase.routed("item-organisation/r", "1-3"),
        WrittenBase.placed("item-directorate/a", "1 2-3"));
  }

  private String part(Side side, int part) {
    int n = 0;
    int invited = 0;
    for (int where = 1; where <= people.where(); where++) {
      for (int who = 1; who <= people.who(); who++) {
        if ((side == Side.WAAR ? where : who) == part) {
          n += people.people(where, who);
          invited += people.invited(where, who);
        }
      }
    }
    return side.code() + "\tpart\t" + part + "\tteam=t" + part + "||\t" + n + ";" + invited;
  }

  private int total() {
    return people.respondents().stream()
        .flatMap(List::stream)
        .mapToInt(count -> Math.max(0, count))
        .sum();
  }

  private void writeCells(List<WrittenBase> counted) {
    cellBases =
        "people" + counted.stream().map(base -> "," + base.name()).collect(Collectors.joining());
    for (int where = 1; where <= people.where(); where++) {
      for (int who = 1; who <= people.who(); who++) {
        if (people.isCell(where, who)) {
          cells.add(cell(where, who, counted));
        }
      }
    }
  }

  private String cell(int where, int who, List<WrittenBase> counted) {
    int there = people.people(where, who);
    StringBuilder cell = new StringBuilder(where + "\t" + who + "\t" + there);
    counted.forEach(base -> cell.append(',').append(base.valid().of(where, who, there)));
    return cell.toString();
  }

  /** Add to a figure of a row, such as {@code wie part 1}, before the hash is made. */
  WrittenPublication add(String place, int figure, long more) {
    String row = row(place);
    String start = row.substring(0, row.lastIndexOf('\t') + 1);
    replace(rows, row, start + added(row.substring(start.length()), figure, more));
    return this;
  }

  private static String added(String figures, int index, long more) {
    AtomicInteger place = new AtomicInteger();
    return FIGURE
        .matcher(figures)
        .replaceAll(
            figure ->
                Long.toString(
                    Long.parseLong(figure.group())
                        + (place.getAndIncrement() == index ? more : 0)));
  }

  /** Change which parts a row is of. */
  WrittenPublication members(String place, String members) {
    String[] fields = row(place).split("\t", -1);
    replace(
        rows, row(place), String.join("\t", fields[0], fields[1], fields[2], members, fields[4]));
    return this;
  }

  /** Leave a row out. */
  WrittenPublication without(String place) {
    rows.remove(row(place));
    return this;
  }

  /** Write one more row. */
  WrittenPublication with(String row) {
    rows.add(row);
    return this;
  }

  /** The row at a place as it stands. */
  String row(String place) {
    String start = place.replace(' ', '\t') + "\t";
    return rows.stream().filter(row -> row.startsWith(start)).findFirst().orElseThrow();
  }

  /** Add to a count of a cell, such as {@code 1 3}, before the keyed hash is made. */
  WrittenPublication addToCell(String place, int count, long more) {
    String start = place.replace(' ', '\t') + "\t";
    String cell = cells.stream().filter(line -> line.startsWith(start)).findFirst().orElseThrow();
    replace(cells, cell, start + added(cell.substring(start.length()), count, more));
    return this;
  }

  /** Name other bases in the cells. */
  WrittenPublication bases(String from, String to) {
    cellBases = cellBases.replace(from, to);
    return this;
  }

  /** Change the certificate before it is hashed. */
  WrittenPublication certificate(String from, String to) {
    certificate = certificate.replace(from, to);
    return this;
  }

  private static void replace(List<String> lines, String from, String to) {
    lines.set(lines.indexOf(from), to);
  }

  String unsealed() {
    return text("none", "");
  }

  String plain() {
    return text("plain", cellsText());
  }

  String locked() {
    String plain = plain();
    int body = plain.indexOf("rows=");
    byte[] text = plain.substring(body).getBytes(StandardCharsets.UTF_8);
    return plain.substring(0, body) + "rows=sealed\n" + SealedText.box(text, PASSPHRASE).lines();
  }

  static Path file(Path folder, String text) {
    try {
      return Files.writeString(folder.resolve("publication.txt"), text);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private String cellsText() {
    return "key=" + KEY + "\n" + keyed();
  }

  private String keyed() {
    return "bases=" + cellBases + "\n" + String.join("\n", cells) + "\n";
  }

  private String text(String form, String after) {
    rows.sort(
        Comparator.comparing((String row) -> field(row, 0))
            .thenComparing(row -> field(row, 1))
            .thenComparing(row -> Integer.parseInt(field(row, 2))));
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(HexFormat.of().parseHex(KEY), "HmacSHA256"));
      byte[] graph = mac.doFinal(keyed().getBytes(StandardCharsets.UTF_8));
      String heading = certificate + "graph=" + HexFormat.of().formatHex(graph) + "\n";
      return String.join(
          "\n",
          "peilstok-publication/1",
          heading + "sha256=" + hash(heading),
          "rows=" + rows.size(),
          String.join("\n", rows),
          "cells=" + form,
          after);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private String hash(String heading) throws GeneralSecurityException {
    ByteArrayOutputStream hashed = new ByteArrayOutputStream();
    write(heading, hashed);
    for (String row : rows) {
      write(field(row, 0), hashed);
      write(field(row, 1), hashed);
      hashed.writeBytes(ByteBuffer.allocate(4).putInt(Integer.parseInt(field(row, 2))).array());
      write(field(row, 3), hashed);
      write(field(row, 4), hashed);
    }
    return HexFormat.of()
        .formatHex(MessageDigest.getInstance("SHA-256").digest(hashed.toByteArray()));
  }

  private static void write(String text, ByteArrayOutputStream hashed) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    hashed.writeBytes(ByteBuffer.allocate(4).putInt(bytes.length).array());
    hashed.writeBytes(bytes);
  }

  private static String field(String row, int number) {
    return row.split("\t", -1)[number];
  }
}
