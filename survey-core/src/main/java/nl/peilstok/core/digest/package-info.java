/**
 * Fingerprints of bytes: the one hash that manifests, tokens, codes and keys are named by.
 *
 * <p>Formats that are hashed piece by piece keep their own digests.
 */
@NullMarked
package nl.peilstok.core.digest;

import org.jspecify.annotations.NullMarked;
