package nl.peilstok.api.invitation;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.peilstok.api.platform.print.CellText;
import nl.peilstok.core.failure.Failure;
import nl.peilstok.core.failure.Refusal;
import nl.peilstok.core.participation.Secret;
import nl.peilstok.core.population.People;
import nl.peilstok.core.population.Person;
import nl.peilstok.core.population.Unit;
import nl.peilstok.core.wave.Wave;
import nl.peilstok.core.wave.Waves;
import org.jspecify.annotations.Nullable;

/**
 * Write everybody's invitation for a mail merge: whoever is invited, whether they took part or not.
 *
 * <p>Codes are derived each time and kept nowhere.
 */
@Singleton
class Letters {
  private final InvitationRows rows;
  private final InvitationCodes codes;
  private final People people;
  private final Waves waves;

  Letters(InvitationRows rows, InvitationCodes codes, People people, Waves waves) {
    this.rows = rows;
    this.codes = codes;
    this.people = people;
    this.waves = waves;
  }

  /**
   * One invitation.
   *
   * @param link leads to the interview; code and manifest hash stand in its fragment, which
   *     browsers never send
   */
  record Letter(String person, String name, String email, String unit, Secret code, String link) {

    @Override
    public String toString() {
      return "Letter[hidden]";
    }
  }

  /** All invitations of an open wave, by person's id. */
  List<Letter> all(String wave, String site) {
    Wave.Open open = open(wave);
    Map<String, Person> known = new HashMap<>();
    people.all().forEach(person -> known.put(person.id(), person));
    return rows.ofWave(wave).stream()
        .map(row -> letter(open, row, known.get(row.personId()), site))
        .toList();
  }

  /** Replace a code that was lost; the old one lets nobody in, and what was signed stays signed. */
  @Transactional
  Letter renew(String wave, String person, String site) {
    Wave.Open open = open(wave);
    InvitationRow row =
        rows.lockPerson(wave, person).orElseThrow(() -> Refusal.of(Failure.NOT_FOUND));
    InvitationRow next = row.next(codes);
    rows.renew(next.id(), next.generation(), next.codeHash());
    Person known = people.find(person).orElse(null);
    return letter(open, next, known, site);
  }

  private Wave.Open open(String wave) {
    if (waves.find(wave).orElseThrow(() -> Refusal.of(Failure.NOT_FOUND))
        instanceof Wave.Open open) {
      return open;
    }
    throw Refusal.of(Failure.WAVE_STATE);
  }

  /** Somebody who left the staff list keeps the invitation, without a name. */
  private Letter letter(Wave.Open wave, InvitationRow row, @Nullable Person person, String site) {
    Secret code = codes.code(row.id(), row.generation());
    String unit =
        wave.sealed()
            .manifest()
            .segments()
            .organisation()
            .units()
            .find(row.unitCode())
            .map(Unit::name)
            .orElse(row.unitCode());
    return new Letter(
        row.personId(),
        person == null ? "" : person.name(),
        person == null ? "" : person.email(),
        unit,
        code,
        site + "/respond#code=" + code.text() + "&manifest=" + wave.sealed().hash());
  }

  /** The letters as CSV after RFC 4180; no field is read as a formula. */
  static String csv(List<Letter> letters) {
    StringWriter text = new StringWriter();
    try (CsvWriter writer = CsvWriter.builder().build(text)) {
      writer.writeRecord("id", "name", "email", "unit", "code", "link");
      for (Letter letter : letters) {
        writer.writeRecord(
            CellText.harmless(letter.person()),
            CellText.harmless(letter.name()),
            CellText.harmless(letter.email()),
            CellText.harmless(letter.unit()),
            letter.code().grouped(),
            letter.link());
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException("a text in memory cannot fail", impossible);
    }
    return text.toString();
  }
}
