package nl.peilstok.api.account;

import nl.peilstok.api.platform.page.Faults;

/** A form for an account and what is wrong with it. */
record AccountFormView(AccountFields fields, Faults faults) {}
