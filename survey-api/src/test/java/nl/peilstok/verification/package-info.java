/** Tests of the checker, with publications that are written without the product. */
@NullMarked
package nl.peilstok.verification;

import org.jspecify.annotations.NullMarked;
