/**
 * The contract of the API, as the compiler wrote it down from the code.
 *
 * <p>What endpoints declare stands on the endpoints themselves.
 */
@NullMarked
package nl.peilstok.api.contract;

import org.jspecify.annotations.NullMarked;
