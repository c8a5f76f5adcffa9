package nl.peilstok.analytics.tally;

import nl.peilstok.analytics.tally.Scoring.Scored;
import nl.peilstok.core.instrument.Instrument;
import nl.peilstok.core.participation.Response;

/**
 * How responses to one instrument are coded and counted; never changes, so all threads share it.
 */
final class Counting {
  /** So many people at a time keep their scores within a core's own cache. */
  private static final int BLOCK = 512;

  private final Coding coding;
  private final Scoring scoring;
  private final Layout atom;
  private final OrganisationLayout organisation;

  Counting(Instrument instrument) {
    this.coding = new Coding(instrument);
    this.scoring = new Scoring(instrument, coding);
    this.atom = new Layout(coding, scoring);
    this.organisation = new OrganisationLayout(instrument, coding, scoring);
  }

  Coding coding() {
    return coding;
  }

  /** The counters of a combination of segment values. */
  Layout atom() {
    return atom;
  }

  /** The counters of the organisation. */
  OrganisationLayout organisation() {
    return organisation;
  }

  /** Count one response. */
  Counted count(Response response) {
    Block block = Block.of(coding.row(response));
    Counted counted = new Counted(atom.zero(), organisation.zero());
    atom.histograms().count(block, counted.atom());
    countScores(block, scoring.room(1), counted);
    return counted;
  }

  /** Count coded responses of one combination of segment values. */
  Counted count(BitPlanes people) {
    Counted counted = new Counted(atom.zero(), organisation.zero());
    atom.histograms().count(people, counted.atom());
    Block block = new Block(coding.highest().size(), Math.min(BLOCK, people.size()));
    Scored room = scoring.room(block.capacity());
    for (int from = 0; from < people.size(); from += BLOCK) {
      people.read(from, block);
      countScores(block, room, counted);
    }
    return counted;
  }

  private void countScores(Block block, Scored room, Counted counted) {
    room.read(block);
    atom.countScores(block, room, counted.atom());
    organisation.count(block, room, counted.organisation());
  }

  /**
   * The counters of some people.
   *
   * @param atom by {@link #atom()}
   * @param organisation by {@link #organisation()}
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Counted(long[] atom, long[] organisation) {}
}
