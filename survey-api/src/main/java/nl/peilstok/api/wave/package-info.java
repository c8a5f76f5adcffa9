/**
 * Waves: planning, key holders, opening with the frozen manifest, closing and publishing.
 *
 * <p>Responses are taken in {@code participation}; figures are made and shown in {@code result}.
 */
@NullMarked
package nl.peilstok.api.wave;

import org.jspecify.annotations.NullMarked;
