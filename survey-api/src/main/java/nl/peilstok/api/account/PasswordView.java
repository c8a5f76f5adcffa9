package nl.peilstok.api.account;

import nl.peilstok.api.platform.page.Faults;

/** What the page for a new password shows. */
record PasswordView(boolean first, Faults faults) {}
