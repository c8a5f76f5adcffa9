/** Tests of the catalogue of trainings, of priorities and of what is promised. */
@NullMarked
package nl.peilstok.api.training;

import org.jspecify.annotations.NullMarked;
