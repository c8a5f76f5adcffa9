package nl.peilstok.api.participation;

import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.peilstok.api.participation.Arrival.Outcome;
import nl.peilstok.core.wave.Waves;

/**
 * Write several arrivals in one transaction: each token is spent and each response stored, both or
 * neither.
 */
@Singleton
class ResponseBatch {
  private static final SecureRandom RANDOM = new SecureRandom();

  private static final int MOST_ATTEMPTS = 5;
  private static final String ROLLED_BACK = "40001";
  private static final int TABLE_DEFINITION_CHANGED = 1412;

  private final SealedResponseRows rows;
  private final SpentTokenRows tokens;
  private final Waves waves;
  private final TransactionOperations<Connection> transactions;

  ResponseBatch(
      SealedResponseRows rows,
      SpentTokenRows tokens,
      Waves waves,
      TransactionOperations<Connection> transactions) {
    this.rows = rows;
    this.tokens = tokens;
    this.waves = waves;
    this.transactions = transactions;
  }

  /** Write; when this returns the transaction is committed. The outcomes are in the same order. */
  List<Outcome> write(List<Arrival> arrivals) {
    for (int attempt = 1; attempt < MOST_ATTEMPTS; attempt++) {
      try {
        return transactions.executeWrite(_ -> decideAndWrite(arrivals));
      } catch (DataAccessException refused) {
        if (!metARebuild(refused)) {
          throw refused;
        }
      }
    }
    return transactions.executeWrite(_ -> decideAndWrite(arrivals));
  }

  /**
   * Whether a table was written anew meanwhile: who reads it first and writes to it later is the
   * victim of the deadlock, and who began before it reads it no more.
   */
  private static boolean metARebuild(DataAccessException refused) {
    return Stream.iterate((Throwable) refused, Objects::nonNull, Throwable::getCause)
        .filter(SQLException.class::isInstance)
        .map(SQLException.class::cast)
        .anyMatch(
            cause ->
                ROLLED_BACK.equals(cause.getSQLState())
                    || cause.getErrorCode() == TABLE_DEFINITION_CHANGED);
  }

  private List<Outcome> decideAndWrite(List<Arrival> arrivals) {
    // Held until commit, so that closing waits for what is under way.
    Set<String> open =
        arrivals.stream()
            .map(Arrival::wave)
            .distinct()
            .filter(waves::holdOpen)
            .collect(Collectors.toSet());
    Set<String> spent = new HashSet<>();
    Set<String> hashes = new HashSet<>();
    for (Arrival arrival : arrivals) {
      if (tokens.waveOf(arrival.token().jti()).isPresent()) {
        spent.add(arrival.jti());
      }
      if (rows.holdsHash(arrival.response().withdrawalHash()) > 0) {
        hashes.add(arrival.hash());
      }
    }
    List<Outcome> outcomes = new ArrayList<>();
    List<Arrival> accepted = new ArrayList<>();
    for (Arrival arrival : arrivals) {
      Outcome outcome = decide(arrival, open, spent, hashes);
      if (outcome == Outcome.STORED) {
        spent.add(arrival.jti());
        hashes.add(arrival.hash());
        accepted.add(arrival);
      }
      outcomes.add(outcome);
    }
    insert(accepted);
    return outcomes;
  }

  private static Outcome decide(
      Arrival arrival, Set<String> open, Set<String> spent, Set<String> hashes) {
    if (spent.contains(arrival.jti())) {
      return hashes.contains(arrival.hash()) ? Outcome.STORED_BEFORE : Outcome.ANSWERED_ALREADY;
    }
    if (!open.contains(arrival.wave())) {
      return Outcome.WAVE_CLOSED;
    }
    return hashes.contains(arrival.hash()) ? Outcome.HASH_TAKEN : Outcome.STORED;
  }

  /** The two tables are filled in orders of their own. */
  private void insert(List<Arrival> accepted) {
    if (accepted.isEmpty()) {
      return;
    }
    List<Arrival> shuffled = new ArrayList<>(accepted);
    Collections.shuffle(shuffled, RANDOM);
    rows.addAll(shuffled.stream().map(Arrival::response).toList());
    Collections.shuffle(shuffled, RANDOM);
    tokens.addAll(shuffled.stream().map(Arrival::spentToken).toList());
  }
}
