package nl.peilstok.attacker;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What a visitor has read of the API: no address is asked for twice. */
final class Recall {
  private static final String LANGUAGE = "nl";

  private final Visitor visitor;
  private final Fetching fetching;
  private final Map<String, Document> read = new HashMap<>();

  Recall(Visitor visitor, Fetching fetching) {
    this.visitor = visitor;
    this.fetching = fetching;
  }

  Document get(String address) {
    return read.computeIfAbsent(address, one -> visitor.get(one, LANGUAGE));
  }

  /** Show all of them to the reader, in their order. */
  void each(Collection<String> addresses, Consumer<Document> reader) {
    List<String> unread = addresses.stream().filter(one -> !read.containsKey(one)).toList();
    fetching.each(visitor, unread, LANGUAGE, document -> read.put(document.address(), document));
    addresses.forEach(address -> reader.accept(get(address)));
  }

  /** The values of a field in a list of objects; none where nothing is shown. */
  List<String> items(String address, String list, String field) {
    Document document = get(address);
    return document.isShown()
        ? Tree.read(document.text()).list(list).stream().map(one -> one.text(field)).toList()
        : List.of();
  }
}
