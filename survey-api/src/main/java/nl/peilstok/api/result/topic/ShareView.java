package nl.peilstok.api.result.topic;

import io.micronaut.serde.annotation.Serdeable;
import nl.peilstok.analytics.insight.PublishedShare;
import nl.peilstok.analytics.statistics.Figure;
import nl.peilstok.api.result.Codes;
import org.jspecify.annotations.Nullable;

/**
 * A share of 0–100 with Wilson's 95 % interval, or why there is none.
 *
 * @param notComputable null when there is a share
 */
@Serdeable
record ShareView(
    @Nullable Integer percent,
    @Nullable Integer low,
    @Nullable Integer high,
    @Nullable String notComputable) {

  static ShareView of(Figure<PublishedShare> figure) {
    return switch (figure) {
      case Figure.Computed<PublishedShare>(PublishedShare share) ->
          new ShareView(share.percent(), share.lower(), share.upper(), null);
      case Figure.NotComputable<PublishedShare>(var reason) ->
          new ShareView(null, null, null, Codes.of(reason));
    };
  }
}
