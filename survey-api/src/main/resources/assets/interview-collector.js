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

/** The questionnaire of the wave that a sealed code is for. */
export async function questionnaire(code) {
  return bodyOf(await call("/participation", { headers: { "Sealed-Code": code } }));
}

/** Exchange a sealed code for a token that names nobody. */
export async function session(code) {
  return bodyOf(await call("/respondent-sessions", json("POST", { sealedCode: code })));
}

/** Hand in a response; again with the same withdrawal hash is safe. */
export async function submit(token, response) {
  await call("/responses", json("POST", response, { Authorization: `Bearer ${token}` }));
}
