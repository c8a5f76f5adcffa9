/**
 * From results to decisions: the catalogue of trainings, priorities, plans within a budget, and the
 * measures that are promised and followed.
 *
 * <p>Reads figures from publications only. Trainings are aimed at published groups, never at
 * persons.
 */
@NullMarked
package nl.peilstok.api.training;

import org.jspecify.annotations.NullMarked;
