/** Logs in, changes passwords and manages accounts, over HTTP. */
@NullMarked
package nl.peilstok.api.account;

import org.jspecify.annotations.NullMarked;
