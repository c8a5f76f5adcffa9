// The calls of an interview. None carries a cookie, a referrer or an answer in its address.

const BASE = "/api/v1";

/** A call that was refused, or that never arrived: then the code is "network". */
export class Refused extends Error {
  constructor(code, status) {
    super(code);
    this.code = code;
    this.status = status;
  }
}

async function call(path, options) {
  let answer;
  try {
    answer = await fetch(BASE + path, {
      ...options,
      credentials: "omit",
      cache: "no-store",
      referrerPolicy: "no-referrer",
      redirect: "error",
    });
  } catch {
    throw new Refused("network", 0);
  }
  if (answer.ok) {
    return answer;
  }
  const problem = await answer.json().catch(() => ({}));
  throw new Refused(problem.code ?? "internal", answer.status);
}

const json = (method, body, headers = {}) => ({
  method,
  headers: { "Content-Type": "application/json", ...headers },
  body: JSON.stringify(body),
});

async function bodyOf(answer) {
  try {
    return await answer.json();
  } catch {
    throw new Refused("network", 0);
  }
}

const CODE_HEADERS = { sealed: "Sealed-Code", invitation: "Invitation-Code" };

/** The questionnaire and the promise of the wave that a code is for. */
export async function questionnaire(kind, code) {
  return bodyOf(await call("/participation", { headers: { [CODE_HEADERS[kind]]: code } }));
}

/** Have a blinded message signed; again with the same message is safe. */
export async function sign(code, blindedMessage) {
  const headers = { "Invitation-Code": code };
  const request = json("POST", { blindedMessage }, headers);
  return bodyOf(await call("/participation/blind-signatures", request));
}

/** Exchange a signed token, or a sealed code, for a session that names nobody. */
export async function session(proof) {
  return bodyOf(await call("/respondent-sessions", json("POST", proof)));
}

/** Hand in a response; tells whether it was stored before. Again with the same hash is safe. */
export async function submit(token, response) {
  const request = json("POST", response, { Authorization: `Bearer ${token}` });
  return (await call("/responses", request)).status === 200;
}
