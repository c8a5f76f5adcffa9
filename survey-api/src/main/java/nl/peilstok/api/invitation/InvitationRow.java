package nl.peilstok.api.invitation;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import nl.peilstok.api.platform.persistence.SegmentColumns;
import nl.peilstok.core.population.Segments;

/** Somebody who is invited to a wave, with the values of the staff list at its opening. */
@MappedEntity("invitation")
@SuppressWarnings("ArrayRecordComponent") // a row of bytes as the table has it, never compared
record InvitationRow(
    @Id String id,
    String waveId,
    String personId,
    String unitCode,
    String roleCode,
    String doelgroep,
    String tenure,
    String marks,
    int generation,
    byte[] codeHash)
    implements SegmentColumns {

  /** Whom an invitation is for. */
  record Guest(String wave, String person) {}

  /** The same invitation with a new code. */
  InvitationRow next(InvitationCodes codes) {
    int next = generation + 1;
    byte[] hash = InvitationCodes.hash(codes.code(id, next));
    return new InvitationRow(
        id, waveId, personId, unitCode, roleCode, doelgroep, tenure, marks, next, hash);
  }

  static InvitationRow of(String id, Guest guest, Segments own, byte[] codeHash) {
    return new InvitationRow(
        id,
        guest.wave(),
        guest.person(),
        own.unit(),
        own.role(),
        SegmentColumns.column(own.doelgroep()),
        SegmentColumns.column(own.tenure()),
        SegmentColumns.column(own.marks()),
        InvitationCodes.FIRST_GENERATION,
        codeHash);
  }
}
