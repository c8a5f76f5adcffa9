package nl.peilstok.api.participation;

import java.time.Instant;
import java.util.List;
import java.util.stream.Gatherers;
import nl.peilstok.api.platform.page.Words;
import nl.peilstok.api.platform.print.QrCodes;
import nl.peilstok.core.instrument.Language;
import nl.peilstok.core.participation.Secret;
import nl.peilstok.core.wave.Wave;

/**
 * Codes on slips, to be cut and mixed: nothing on a slip tells it from another but its code.
 *
 * @param address where a code can be typed
 */
record SlipsView(String waveName, Instant closesAt, String address, List<List<Slip>> sheets) {
  private static final int SLIPS_PER_SHEET = 10;

  /** Copy the list. */
  SlipsView {
    sheets = List.copyOf(sheets);
  }

  /** A code as it is typed, and a picture of its link. */
  record Slip(String code, String picture) {

    @Override
    public String toString() {
      return "Slip[hidden]";
    }
  }

  /**
   * Lay out codes.
   *
   * @param site where this installation is reached, without a path
   */
  static SlipsView of(Wave.Open wave, String site, List<Secret> codes) {
    String address = site + "/respond";
    String manifest = wave.sealed().hash();
    List<List<Slip>> sheets =
        codes.stream()
            .map(code -> slip(code, address + "#code=" + code.text() + "&manifest=" + manifest))
            .gather(Gatherers.windowFixed(SLIPS_PER_SHEET))
            .toList();
    return new SlipsView(wave.plan().name(), wave.plan().closesAt(), address, sheets);
  }

  private static Slip slip(Secret code, String link) {
    return new Slip(code.grouped(), QrCodes.address(link));
  }

  Words dutch() {
    return Words.in(Language.NL);
  }

  Words english() {
    return Words.in(Language.EN);
  }

  /** The address without what every browser adds by itself. */
  String shortAddress() {
    return address.replaceFirst("^https://", "");
  }

  @Override
  public String toString() {
    return "SlipsView[hidden]";
  }
}
