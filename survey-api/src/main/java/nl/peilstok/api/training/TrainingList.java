package nl.peilstok.api.training;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The catalogue. */
@Serdeable
record TrainingList(List<TrainingJson> items, @Nullable String next) {}
