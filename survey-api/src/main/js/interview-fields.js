// Pieces of a page, built node by node: no text is ever read as markup.

/** Make an element; attributes that are false or undefined are left out. */
export function el(name, attributes = {}, ...children) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith("on")) {
      node.addEventListener(key.slice(2), value);
    } else if (value !== false && value !== undefined) {
      node.setAttribute(key, value === true ? "" : value);
    }
  }
  node.append(...children.flat().filter((child) => child !== undefined && child !== false));
  return node;
}

/** A button of one of the kinds primary, secondary or subtle. */
export const button = (kind, text, onclick, attributes = {}) =>
  el("button", { type: "button", class: `button ${kind}`, onclick, ...attributes }, text);

/** A form that the browser itself neither sends nor remembers. */
export const form = (onsubmit, ...children) =>
  el(
    "form",
    {
      novalidate: true,
      autocomplete: "off",
      onsubmit: (event) => {
        event.preventDefault();
        onsubmit();
      },
    },
    ...children,
  );

/** The button that submits the form it stands in. */
export const onward = (text) => el("button", { type: "submit", class: "button primary" }, text);

/** A link to another tab, so that nothing is lost in this one. */
export const link = (href, text) =>
  el("a", { href, target: "_blank", rel: "noopener noreferrer" }, text);

/** The heading that takes the focus when a screen appears. */
export const heading = (text, describedBy) =>
  el("h1", { tabindex: "-1", "aria-describedby": describedBy }, text);

/** One choice: the whole row is the target. */
function choice({ type, name, value, text, checked, onchange }) {
  return el(
    "label",
    { class: "choice" },
    el("input", { type, name, value, checked, onchange }),
    el("span", {}, text),
  );
}

/** Options as radio buttons below each other; calls back with the value. */
export function radios({ name, options, chosen, onchoose, layout = "stack" }) {
  return el(
    "div",
    { class: `choices ${layout}` },
    options.map(({ value, text }) =>
      choice({
        type: "radio",
        name,
        value,
        text,
        checked: value === chosen,
        onchange: () => onchoose(value),
      }),
    ),
  );
}

/** Options as check boxes below each other; calls back with all chosen values. */
export function checks({ name, options, chosen, onchoose }) {
  const values = new Set(chosen);
  const toggle = (value) => (event) => {
    event.target.checked ? values.add(value) : values.delete(value);
    onchoose(options.map((option) => option.value).filter((one) => values.has(one)));
  };
  return el(
    "div",
    { class: "choices stack" },
    options.map(({ value, text }) =>
      choice({
        type: "checkbox",
        name,
        value,
        text,
        checked: values.has(value),
        onchange: toggle(value),
      }),
    ),
  );
}

/** A question with its answers; the fault, when there is one, belongs to its name. */
export function group({ id, legend, hint, fault, children }) {
  const hints = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(" ");
  return el(
    "fieldset",
    {
      id,
      class: fault ? "question faulty" : "question",
      "aria-describedby": hints || undefined,
      tabindex: "-1",
    },
    el("legend", {}, legend),
    hint && el("p", { class: "hint", id: `${id}-hint` }, hint),
    fault && el("p", { class: "fault", id: `${id}-fault` }, fault),
    ...children,
  );
}

/** What went wrong, on top of the screen; takes the focus. */
export function summary(title, faults) {
  return el(
    "div",
    { class: "alert", role: "alert", tabindex: "-1" },
    el("h2", {}, title),
    el(
      "ul",
      {},
      faults.map(({ id, text }) =>
        el(
          "li",
          {},
          id
            ? el("a", { href: `#${id}`, onclick: (event) => jump(event, id) }, text)
            : text,
        ),
      ),
    ),
  );
}

// The address keeps no trace of where somebody is.
function jump(event, id) {
  event.preventDefault();
  const target = document.getElementById(id);
  (target.querySelector("input") ?? target).focus();
  target.scrollIntoView({ block: "start" });
}

/** How far somebody is, in words and as a bar. */
export function progress(text, value, max) {
  return el(
    "div",
    { class: "progress" },
    el("label", { id: "progress-text", for: "progress" }, text),
    el("progress", { id: "progress", value, max }),
  );
}
