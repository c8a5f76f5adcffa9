// What somebody's own answers come to. Pure: no page, no network, nothing kept.

/** What statements measure, in the order in which it is shown. */
export const DIMENSIONS = ["kennis", "houding", "gedrag"];

/** From here on a score is strong. */
export const STRONG = 75;

const SURE = 75;
const MOST_STEPS = 3;

/**
 * Scores of 0–100 as docs/method.md has them, not rounded; undefined where too little was answered.
 *
 * `asked` is what `Interview.asked()` tells: the ids of the items this person is asked, and the
 * answers in the form in which they are sent. `statements` holds the dimension and the direction of
 * each statement by its id, and comes with the session.
 *
 * Gives `{ kennis, houding, gedrag, themes: [{ id, total, kennis, houding, gedrag }] }` with the
 * themes that have statements for this person, in the instrument's order.
 */
export function scores(instrument, asked, statements) {
  const stated = statedOf(instrument, asked, statements);
  const themes = instrument.themes
    .map(({ id }) => ({ id, stated: stated.filter((one) => one.theme === id) }))
    .filter((theme) => theme.stated.length > 0)
    .map((theme) => ({ id: theme.id, total: score(theme.stated), ...parts(theme.stated) }));
  return { ...parts(stated), themes };
}

function statedOf(instrument, { ids, answers }, statements) {
  return instrument.items
    .filter(({ id }) => ids.includes(id) && statements[id])
    .map(({ id, theme }) => {
      const { dimension, reversed } = statements[id];
      return { theme, dimension, step: stepOf(answers[id], reversed) };
    });
}

// "Don't know" is no step.
function stepOf(answer, reversed) {
  if (typeof answer !== "number") {
    return undefined;
  }
  return reversed ? 6 - answer : answer;
}

function parts(stated) {
  const of = (dimension) => score(stated.filter((one) => one.dimension === dimension));
  return Object.fromEntries(DIMENSIONS.map((dimension) => [dimension, of(dimension)]));
}

// (mean - 1) / 4 * 100 with one division only, so that equal shares give equal numbers.
function score(stated) {
  const steps = stated.map(({ step }) => step).filter((step) => step !== undefined);
  if (steps.length === 0 || 2 * steps.length < stated.length) {
    return undefined;
  }
  const points = steps.reduce((sum, step) => sum + step - 1, 0);
  return (points * 25) / steps.length;
}

/** The word that belongs to a score as it is shown, that is, rounded. */
export function band(shown) {
  if (shown >= STRONG) {
    return "strong";
  }
  return shown >= 50 ? "onTheWay" : "gain";
}

/**
 * The themes where somebody can gain most, at most three, lowest first, and with each what comes
 * first: kennis before houding before gedrag where they are equally low, and gedrag only when
 * neither of the others is in the way.
 */
export function nextSteps({ themes }) {
  return themes
    .filter(({ total }) => isLow(total))
    .sort((one, other) => one.total - other.total)
    .slice(0, MOST_STEPS)
    .map((theme) => ({ theme: theme.id, dimension: first(theme) }));
}

const isLow = (value) => value !== undefined && Math.round(value) < STRONG;

function first(theme) {
  const [lowest] = ["kennis", "houding"]
    .filter((dimension) => isLow(theme[dimension]))
    .sort((one, other) => theme[one] - theme[other]);
  return lowest ?? "gedrag";
}

/**
 * Each knowledge item that this person is asked, with the option chosen (undefined when skipped),
 * the right one by `right`, whether they are the same, and whether somebody was wrong and sure.
 */
export function scenarios(instrument, { ids, answers }, right) {
  return instrument.items
    .filter(({ id }) => ids.includes(id) && right[id])
    .map((item) => {
      const answer = answers[item.id];
      const chosen = typeof answer === "object" ? answer.option : answer;
      const isRight = chosen === right[item.id];
      return {
        id: item.id,
        chosen,
        right: right[item.id],
        isRight,
        confidentlyWrong: !isRight && answer?.certainty >= SURE,
      };
    });
}
