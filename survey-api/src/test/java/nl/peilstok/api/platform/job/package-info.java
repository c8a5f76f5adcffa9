/** Tests of long work that must survive the end of a server. */
@NullMarked
package nl.peilstok.api.platform.job;

import org.jspecify.annotations.NullMarked;
