package nl.peilstok.api.attack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * Every file below a folder: tablespaces, redo, undo, system tables, logs.
 *
 * @param patterns what identifies the response of the person at each place, by what it is called
 */
record RawFiles(Path folder, Map<String, List<byte[]>> patterns) {
  private static final int PREFIX = 1 << 24;
  private static final int PAGE = 16_384;

  /** Look for everything in every file. */
  List<Channel> channels() throws IOException {
    List<Channel> channels = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        channels.addAll(channels(file));
      }
    }
    return channels;
  }

  private List<Channel> channels(Path file) throws IOException {
    byte[] content = Files.readAllBytes(file);
    String name = folder.relativize(file).toString();
    List<Channel> channels = new ArrayList<>();
    for (Map.Entry<String, List<byte[]>> pattern : patterns.entrySet()) {
      Map<Integer, List<Integer>> found = find(content, pattern.getValue());
      String what = name + " " + pattern.getKey();
      channels.add(channel(what + " first", found, List::getFirst));
      channels.add(channel(what + " last", found, List::getLast));
      channels.add(channel(what + " in page", found, offsets -> offsets.getLast() % PAGE));
      channels.add(channel(what + " count", found, List::size));
      channels.add(numbers(what + " next 6 bytes", found, content, pattern.getValue(), 0, 6));
      channels.add(numbers(what + " next 7 bytes", found, content, pattern.getValue(), 6, 7));
    }
    return channels;
  }

  /** Where each pattern stands, by the place of its person. */
  private static Map<Integer, List<Integer>> find(byte[] content, List<byte[]> patterns) {
    boolean[] begins = new boolean[PREFIX];
    Map<Integer, List<Integer>> byPrefix = new HashMap<>();
    for (int place = 0; place < patterns.size(); place++) {
      int prefix = prefix(patterns.get(place), 0);
      begins[prefix] = true;
      byPrefix.computeIfAbsent(prefix, _ -> new ArrayList<>()).add(place);
    }
    Map<Integer, List<Integer>> found = new TreeMap<>();
    for (int at = 0; at + 3 <= content.length; at++) {
      int prefix = prefix(content, at);
      if (begins[prefix]) {
        for (int place : byPrefix.getOrDefault(prefix, List.of())) {
          if (stands(content, at, patterns.get(place))) {
            found.computeIfAbsent(place, _ -> new ArrayList<>()).add(at);
          }
        }
      }
    }
    return found;
  }

  private static boolean stands(byte[] content, int at, byte[] pattern) {
    int end = at + pattern.length;
    return end <= content.length && Arrays.equals(content, at, end, pattern, 0, pattern.length);
  }

  private static int prefix(byte[] bytes, int at) {
    return ((bytes[at] & 0xFF) << 16) | ((bytes[at + 1] & 0xFF) << 8) | (bytes[at + 2] & 0xFF);
  }

  private static Channel channel(
      String name, Map<Integer, List<Integer>> found, ToIntFunction<List<Integer>> feature) {
    Map<Integer, Double> seen = new TreeMap<>();
    found.forEach((place, offsets) -> seen.put(place, (double) feature.applyAsInt(offsets)));
    return new Channel(name, seen);
  }

  /** What follows a row's key in a tablespace: transaction number and roll pointer. */
  private static Channel numbers(
      String name,
      Map<Integer, List<Integer>> found,
      byte[] content,
      List<byte[]> patterns,
      int skip,
      int length) {
    Map<Integer, Double> seen = new TreeMap<>();
    found.forEach(
        (place, offsets) -> {
          int from = offsets.getLast() + patterns.get(place).length + skip;
          double number = 0;
          for (int at = from; at < Math.min(from + length, content.length); at++) {
            number = number * 256 + (content[at] & 0xFF);
          }
          seen.put(place, number);
        });
    return new Channel(name, seen);
  }
}
