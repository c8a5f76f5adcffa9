package nl.peilstok.demo;

import io.micronaut.json.tree.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The named people who run the measurement, each with an account of their own.
 *
 * @param keyHolders the data protection officer and the works council
 * @param onlookers the board
 */
record Cast(Seat officer, Seat hr, Seat manager, List<Seat> keyHolders, List<Seat> onlookers) {
  static final String MANAGED = "d-bedrijf";
  private static final List<String> HOLDER = List.of("key-holder", "oversight");
  private static final String DOMAIN = "@provincie-waterlanden.example";

  /** Copy the lists. */
  Cast {
    keyHolders = List.copyOf(keyHolders);
    onlookers = List.copyOf(onlookers);
  }

  /** Everybody. */
  List<Seat> all() {
    return Stream.of(List.of(officer, hr, manager), keyHolders, onlookers)
        .flatMap(List::stream)
        .toList();
  }

  /** Somebody who gets an account. */
  private record Part(String mailbox, String name, List<String> roles, List<String> units) {
    Map<String, Object> account() {
      Map<String, Object> account = new LinkedHashMap<>();
      account.put("email", mailbox + DOMAIN);
      account.put("name", name);
      account.put("roles", roles);
      account.put("units", units);
      return account;
    }
  }

  /**
   * Let the administrator make the office accounts, which replace their one-time passwords.
   *
   * <p>The officer comes first and tells of which units there can be a manager.
   *
   * @param managed code of the unit that the manager has
   */
  static Cast officeOf(Hiring hiring, JsonNode organisation, String managed) {
    Seat officer = hiring.take(new Part("ciso", "Noor Officier", List.of("officer"), List.of()));
    officer.put("/organisation", organisation).expect(200);
    return new Cast(
        officer,
        hiring.take(new Part("hr", "Hana Analist", List.of("hr"), List.of())),
        hiring.take(new Part("directeur", "Mees Directeur", List.of("manager"), List.of(managed))),
        List.of(
            hiring.take(new Part("fg", "Fenna Gegevens", HOLDER, List.of())),
            hiring.take(new Part("or", "Otto Raad", HOLDER, List.of()))),
        List.of(hiring.take(new Part("bestuur", "Bas Bestuurder", List.of("board"), List.of()))));
  }

  /** Who makes accounts, and the password that all of them get. */
  record Hiring(Api api, Seat administrator, String password) {
    private Seat take(Part part) {
      JsonNode created = administrator.post("/accounts", part.account()).expect(201).json();
      String email = part.mailbox() + DOMAIN;
      Seat seat = new Seat(api, email, Json.text(created, "oneTimePassword"));
      seat.changePassword(password);
      return seat;
    }
  }
}
