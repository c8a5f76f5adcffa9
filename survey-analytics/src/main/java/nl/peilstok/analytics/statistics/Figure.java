package nl.peilstok.analytics.statistics;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A figure, or the reason why there is none.
 *
 * @param <T> what the figure is when there is one
 */
public sealed interface Figure<T> {

  /** A figure that exists. */
  record Computed<T>(T value) implements Figure<T> {}

  /** A figure that does not exist for this input. */
  record NotComputable<T>(Undefined reason) implements Figure<T> {}

  /** A figure that exists. */
  static <T> Figure<T> of(T value) {
    return new Computed<>(value);
  }

  /** A figure that does not exist for this input. */
  static <T> Figure<T> none(Undefined reason) {
    return new NotComputable<>(reason);
  }

  /** The figure as an optional, for those who need no reason. */
  default Optional<T> found() {
    return switch (this) {
      case Computed<T>(T value) -> Optional.of(value);
      case NotComputable<T> _ -> Optional.empty();
    };
  }

  /** Apply a function to the figure if there is one, and keep the reason if there is none. */
  default <R> Figure<R> map(Function<T, R> function) {
    return switch (this) {
      case Computed<T>(T value) -> new Computed<>(function.apply(value));
      case NotComputable<T>(Undefined reason) -> new NotComputable<>(reason);
    };
  }

  /** Go on to a figure that may not exist either, and keep the first reason why there is none. */
  default <R> Figure<R> then(Function<T, Figure<R>> function) {
    return switch (this) {
      case Computed<T>(T value) -> function.apply(value);
      case NotComputable<T>(Undefined reason) -> new NotComputable<>(reason);
    };
  }

  /** Join two figures if there are two, and keep the first reason why there are not. */
  default <S, R> Figure<R> with(Figure<S> other, BiFunction<T, S, R> function) {
    return then(mine -> other.map(theirs -> function.apply(mine, theirs)));
  }
}
