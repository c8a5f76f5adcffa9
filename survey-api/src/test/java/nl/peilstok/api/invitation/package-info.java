/** Tests of the issuer, over HTTP. */
@NullMarked
package nl.peilstok.api.invitation;

import org.jspecify.annotations.NullMarked;
