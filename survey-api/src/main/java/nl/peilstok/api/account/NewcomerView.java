package nl.peilstok.api.account;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import nl.peilstok.api.account.Newcomers.Newcomer;

/** An account that was just made; the password is told this once. */
@Serdeable
record NewcomerView(
    String id,
    String email,
    String name,
    List<String> roles,
    List<String> units,
    String oneTimePassword) {

  static NewcomerView of(Newcomer newcomer) {
    AccountView account = AccountView.of(newcomer.account());
    return new NewcomerView(
        account.id(),
        account.email(),
        account.name(),
        account.roles(),
        account.units(),
        newcomer.oneTimePassword());
  }

  @Override
  public String toString() {
    return "NewcomerView";
  }
}
