package nl.peilstok.api.account;

import nl.peilstok.api.platform.page.Faults;

/** What the login page shows; {@code next} is where to go afterwards. */
record LoginView(String email, String next, Faults faults) {}
