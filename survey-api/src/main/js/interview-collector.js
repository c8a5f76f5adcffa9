// The calls of an interview. None carries a cookie, a referrer or an answer in its address.

const BASE = "/api/v1";
const PATIENCE = 30_000;

/** A call that was refused, or that never arrived: then the code is "network". */
export class Refused extends Error {
  constructor(code, status) {
    super(code);
    this.code = code;
    this.status = status;
  }
}

/** Whether the same call may well succeed later. */
export const passes = (refused) =>
  refused instanceof Refused &&
  (refused.code === "network" || refused.status === 429 || refused.status >= 500);

let going = new AbortController();

/** Give up the call that is under way, as if the network had. */
export const hangUp = () => going.abort();

async function call(path, options, patience = PATIENCE) {
  const mine = new AbortController();
  going = mine;
  const timer = setTimeout(() => mine.abort(), patience);
  try {
    return await answered(path, { ...options, signal: mine.signal });
  } finally {
    clearTimeout(timer);
  }
}

// Each answer is fetched whole before the patience ends.
async function answered(path, options) {
  let answer;
  try {
    answer = await fetch(BASE + path, {
      ...options,
      credentials: "omit",
      cache: "no-store",
      referrerPolicy: "no-referrer",
      redirect: "error",
    });
    if (answer.ok) {
      const body = await answer.text();
      return { status: answer.status, body: body && JSON.parse(body) };
    }
  } catch {
    throw new Refused("network", 0);
  }
  const problem = await answer.json().catch(() => ({}));
  throw new Refused(problem.code ?? "internal", answer.status);
}

const json = (method, body, headers = {}) => ({
  method,
  headers: { "Content-Type": "application/json", ...headers },
  body: JSON.stringify(body),
});

const CODE_HEADERS = { sealed: "Sealed-Code", invitation: "Invitation-Code" };

/** The questionnaire and the promise of the wave that a code is for. */
export async function questionnaire(kind, code, patience) {
  const request = { headers: { [CODE_HEADERS[kind]]: code } };
  return (await call("/participation", request, patience)).body;
}

/** Have a blinded message signed; again with the same message is safe. */
export async function sign(code, blindedMessage) {
  const headers = { "Invitation-Code": code };
  const request = json("POST", { blindedMessage }, headers);
  return (await call("/participation/blind-signatures", request)).body;
}

/** Exchange a signed token, or a sealed code, for a session that names nobody. */
export async function session(proof) {
  return (await call("/respondent-sessions", json("POST", proof))).body;
}

/** Hand in a response; tells whether it was stored before. Again with the same hash is safe. */
export async function submit(token, response) {
  const request = json("POST", response, { Authorization: `Bearer ${token}` });
  return (await call("/responses", request)).status === 200;
}
