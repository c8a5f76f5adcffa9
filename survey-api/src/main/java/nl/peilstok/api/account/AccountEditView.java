package nl.peilstok.api.account;

/** What the page of one account shows. */
record AccountEditView(Account account, AccountFormView form) {}
