/**
 * Paper: documents in PDF from templates, with fonts of our own, and QR codes.
 *
 * <p>What a document says belongs to its feature, as with pages.
 */
@NullMarked
package nl.peilstok.api.platform.print;

import org.jspecify.annotations.NullMarked;
