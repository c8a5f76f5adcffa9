package nl.peilstok.api.account;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.peilstok.api.platform.security.AccountRole;
import nl.peilstok.core.failure.Fault;
import nl.peilstok.core.failure.Reason;
import nl.peilstok.core.population.Units;
import org.jspecify.annotations.Nullable;

/** Read what was filled in for an account, and note everything that is wrong with it. */
final class AccountForm {
  private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
  private static final int LONGEST_EMAIL = 254;
  private static final int LONGEST_NAME = 120;

  private final List<Fault> faults = new ArrayList<>();

  String email(@Nullable String text) {
    String email = text == null ? "" : Credentials.normal(text);
    if (email.isEmpty()) {
      faults.add(Fault.of("email", Reason.MISSING));
    } else if (email.length() > LONGEST_EMAIL) {
      faults.add(Fault.of("email", Reason.TOO_LONG));
    } else if (!EMAIL.matcher(email).matches()) {
      faults.add(Fault.of("email", Reason.MALFORMED));
    }
    return email;
  }

  void taken() {
    faults.add(Fault.of("email", Reason.DUPLICATE));
  }

  String name(@Nullable String text) {
    String name = text == null ? "" : text.strip();
    if (name.isEmpty()) {
      faults.add(Fault.of("name", Reason.MISSING));
    } else if (name.length() > LONGEST_NAME) {
      faults.add(Fault.of("name", Reason.TOO_LONG));
    }
    return name;
  }

  Set<AccountRole> roles(@Nullable List<String> codes) {
    Set<AccountRole> roles = new LinkedHashSet<>();
    for (String code : codes == null ? List.<String>of() : codes) {
      AccountRole.find(code)
          .ifPresentOrElse(roles::add, () -> faults.add(Fault.of("roles", Reason.UNKNOWN_VALUE)));
    }
    return roles;
  }

  Set<String> units(@Nullable List<String> codes, Units known) {
    Set<String> units = new LinkedHashSet<>();
    for (String code : codes == null ? List.<String>of() : codes) {
      if (known.find(code).isEmpty()) {
        faults.add(Fault.of("units", Reason.UNKNOWN_VALUE));
      }
      units.add(code);
    }
    return units;
  }

  List<Fault> faults() {
    return faults.stream().distinct().toList();
  }
}
