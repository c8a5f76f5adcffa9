package nl.peilstok.analytics.recovery;

import java.util.List;
import nl.peilstok.analytics.statistics.DifferenceInDifferences;
import nl.peilstok.analytics.statistics.DifferenceInDifferences.Cluster;
import nl.peilstok.analytics.statistics.Sample;
import nl.peilstok.analytics.synthetic.Plant;

/**
 * What training does, by difference in differences over departments.
 *
 * <p>The truth is the mean effect among all staff of the trained departments: who is not reached
 * counts with 0, who does not answer counts too. The estimate weighs departments by respondents.
 */
record TrainingEffect(Surveyed world, String scale, int wave) {

  Agreement agreement() {
    double truth = world.truth().effect(Plant.TRAINING, wave, scale, world.inTrained());
    return Agreement.of(truth, Limits.of(change()));
  }

  private DifferenceInDifferences change() {
    List<Cluster> clusters = world.departments().stream().map(this::cluster).toList();
    return new DifferenceInDifferences(clusters);
  }

  private Cluster cluster(String department) {
    Sample before = world.sample(1, scale, world.in(department));
    Sample after = world.sample(wave, scale, world.in(department));
    return world.plants().trained().contains(department)
        ? Cluster.treated(before, after)
        : Cluster.control(before, after);
  }
}
