/** Tests of looking ahead before a wave opens. */
@NullMarked
package nl.peilstok.api.precheck;

import org.jspecify.annotations.NullMarked;
