/** What repositories of several features share: ids and the way values are kept in columns. */
@NullMarked
package nl.peilstok.api.platform.persistence;

import org.jspecify.annotations.NullMarked;
