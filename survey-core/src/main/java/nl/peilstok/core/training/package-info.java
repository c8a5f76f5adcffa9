/**
 * What is done with the results: trainings, measures and plans of action.
 *
 * <p>Nothing here knows a person. Trainings are aimed at groups, plans are about published figures.
 */
@NullMarked
package nl.peilstok.core.training;

import org.jspecify.annotations.NullMarked;
