// Questions of every kind, with the answers that can be given.

import { DONT_KNOW } from "./interview-answers.js";
import { button, checks, el, group, radios } from "./interview-fields.js";

const LIKERT = [1, 2, 3, 4, 5];
const MARKS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const TERMS = ["unknown", "heard", "known"];
const CERTAINTIES = [25, 50, 75, 100];

/**
 * One question. `number` is its place among the questions this person is asked, `given` the answer
 * so far; `give` is called with each new one, `say` turns a key into words and `words` a wording.
 */
export function question({ item, number, given, give, say, words }) {
  const id = `item-${item.id}`;
  const clear = button("subtle clear", say("app.clear"), wipe, { "aria-describedby": `${id}-text` });
  const show = (value) => clear.classList.toggle("void", !isGiven(value));
  const answered = (value) => {
    give(value);
    show(value);
  };
  const node = group({
    id,
    legend: el("span", { id: `${id}-text` }, `${number}. ${words(item.text)}`),
    hint: item.kind === "multipleChoice" ? say("app.multiple") : undefined,
    children: [...ANSWERS[item.kind]({ item, given, answered, say, words }), clear],
  });
  show(given);
  return node;

  function wipe() {
    give(undefined);
    const empty = question({ item, number, given: undefined, give, say, words });
    // When the answer closed another question, the whole page was drawn anew already.
    document.getElementById(id)?.replaceWith(empty);
    empty.querySelector("input").focus();
  }
}

const isGiven = (value) =>
  Array.isArray(value)
    ? value.length > 0
    : value !== undefined && (typeof value !== "object" || value.option !== undefined);

const optionsOf = (item, words) =>
  item.options.map((option) => ({ value: option.id, text: words(option.text) }));

const dontKnow = (say) => ({ value: DONT_KNOW, text: say("answer.dontKnow") });

const one = ({ item, given, answered }, options, layout) =>
  radios({ name: item.id, options, chosen: given, onchoose: answered, layout });

const ANSWERS = {
  likert(asked) {
    const { item, say } = asked;
    const steps = LIKERT.map((value) => ({ value, text: say(`answer.likert.${value}`) }));
    return [one(asked, item.dontKnow ? [...steps, dontKnow(say)] : steps)];
  },
  mark(asked) {
    const steps = MARKS.map((value) => ({ value, text: String(value) }));
    return [one(asked, steps, "marks")];
  },
  term(asked) {
    const steps = TERMS.map((value) => ({ value, text: asked.say(`answer.term.${value}`) }));
    return [one(asked, steps)];
  },
  singleChoice: (asked) => [one(asked, optionsOf(asked.item, asked.words))],
  multipleChoice({ item, given, answered, words }) {
    const options = optionsOf(item, words);
    return [checks({ name: item.id, options, chosen: given, onchoose: answered })];
  },
  knowledge: (asked) => knowledge(asked),
};

// A guess is an option and, unless it is "don't know", how sure somebody is of it.
function knowledge({ item, given, answered, say, words }) {
  let guess = { ...given };
  const tell = (change) => {
    guess = { ...guess, ...change };
    sure?.toggleAttribute("hidden", guess.option === DONT_KNOW);
    answered(guess);
  };
  const sure = item.certainty ? certainty({ item, guess, tell, say }) : undefined;
  const options = radios({
    name: item.id,
    options: [...optionsOf(item, words), dontKnow(say)],
    chosen: guess.option,
    onchoose: (option) => tell({ option }),
  });
  return [options, sure];
}

function certainty({ item, guess, tell, say }) {
  const node = group({
    id: `certainty-${item.id}`,
    legend: say("answer.certainty"),
    children: [
      radios({
        name: `${item.id}.certainty`,
        options: CERTAINTIES.map((value) => ({ value, text: say(`answer.certainty.${value}`) })),
        chosen: guess.certainty,
        onchoose: (value) => tell({ certainty: value }),
      }),
    ],
  });
  node.toggleAttribute("hidden", guess.option === DONT_KNOW);
  return node;
}
