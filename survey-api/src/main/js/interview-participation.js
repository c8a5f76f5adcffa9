// Taking part with a code: from the promise to the stored response. What a second try needs is kept
// on the device before it is sent, so that an answer that was lost on the way is asked for again
// and never counts twice.

import { finish, request } from "./interview-blind.js";
import { base64url, fromBase64url, fromHex, joined, random } from "./interview-bytes.js";
import * as collector from "./interview-collector.js";
import { promised } from "./interview-manifest.js";
import * as secrets from "./interview-secret.js";

const PREFIX_BYTES = 32;
const NONCE_BYTES = 32;
const SHORTEST_DELAY = 300;
const LONGEST_DELAY = 1500;

/** How long somebody waits who has the questionnaire on the device already. */
const IMPATIENCE = 5000;

/** What stands on the device of a person's part: the proof of taking part, and the questionnaire. */
export const PROOF = "proof";
export const QUESTIONNAIRE = "questionnaire";

/**
 * Begin with a code, or go on with what the place on the device kept of it. `expected` is the hash
 * of the promise that came along with the code, if any.
 */
export async function takePart({ code, kind, expected, place }) {
  const proof = await place.load(PROOF);
  const known = [expected, proof?.promise].filter((one) => one !== undefined);
  const begun = { code, kind, place, proof, compared: expected !== undefined };
  try {
    const given = proof?.received ? undefined : await questionnaireOf({ code, kind, place, known });
    return participation({ ...begun, ...given });
  } catch (refused) {
    const spent = refused.code === "code-not-valid" && kind === "sealed" && proof;
    if (!spent || !(await opensSession(begun))) {
      throw refused;
    }
    await place.wipe();
    const received = receivedFrom(proof);
    await place.save(PROOF, received);
    return participation({ ...begun, proof: received });
  }
}

// All that is left of a proof when the response is stored.
const receivedFrom = ({ promise, secret }) => ({ promise, secret, received: true });

// Without a connection the questionnaire that the device has kept will do.
async function questionnaireOf({ code, kind, place, known }) {
  const kept = await place.load(QUESTIONNAIRE);
  const read = async (answer) => {
    const promise = await promised(answer, kind, known);
    const { segments, instrument } = answer;
    return { promise, questionnaire: { manifest: promise.manifest, own: segments, instrument } };
  };
  try {
    const answer = await collector.questionnaire(kind, code, kept && IMPATIENCE);
    const checked = await read(answer);
    place.save(QUESTIONNAIRE, answer);
    return checked;
  } catch (refused) {
    if (kept && collector.passes(refused)) {
      return read(kept);
    }
    throw refused;
  }
}

// A spent code opens a session for nobody but who spent it.
async function opensSession(begun) {
  try {
    await collector.session(await credentials(begun));
    return true;
  } catch (refused) {
    if (collector.passes(refused)) {
      throw refused;
    }
    return false;
  }
}

const withdrawalHash = (proof) => secrets.hash("withdrawal", proof.secret);

async function credentials({ code, kind, proof }) {
  const { tokenInput, signature } = proof;
  return kind === "invitation"
    ? { tokenInput, signature }
    : { sealedCode: code, withdrawalHash: await withdrawalHash(proof) };
}

/** One person's part in a wave, by invitation or by sealed code. */
function participation({ code, kind, place, proof, promise, compared, questionnaire }) {
  let session;

  async function keep(changed) {
    proof = { ...proof, ...changed };
    await place.save(PROOF, proof);
  }

  async function prepare() {
    const { hash, key } = promise;
    const begun = { promise: hash, secret: await secrets.draw() };
    if (!key) {
      return begun;
    }
    const input = joined(random(PREFIX_BYTES), fromHex(hash), key.hash, random(NONCE_BYTES));
    const { blinded, inverse } = await request(key.rsa, input);
    const [tokenInput, blindedMessage, factor] = [input, blinded, inverse].map(base64url);
    return { ...begun, tokenInput, blinded: blindedMessage, inverse: factor };
  }

  async function haveSigned() {
    const { tokenInput, blinded, inverse } = proof;
    const { blindSignature } = await collector.sign(code, blinded);
    let signature;
    try {
      const [input, signed, away] = [tokenInput, blindSignature, inverse].map(fromBase64url);
      signature = await finish(promise.key.rsa, input, signed, away);
    } catch {
      throw new collector.Refused("signature-not-valid", 0);
    }
    await keep({ signature: base64url(signature) });
  }

  // A session lasts two hours; a night without network lasts longer.
  async function submit(response) {
    try {
      session ??= await collector.session(await credentials({ code, kind, proof }));
      return await collector.submit(session.token, response);
    } catch (refused) {
      if (refused.status !== 401 || !session) {
        throw refused;
      }
      session = await collector.session(await credentials({ code, kind, proof }));
      return collector.submit(session.token, response);
    }
  }

  return {
    code,
    kind,
    promise,
    compared,
    questionnaire,

    /** The secret with which the response can be withdrawn; made when first sending. */
    secret: () => proof.secret,

    /** Whether the response was stored, as far as this device knows. */
    received: () => Boolean(proof?.received),

    /** Whether somebody pressed 'send' before. */
    begun: () => proof !== undefined,

    /** Whether a response went out: it may be stored, whatever was heard of it. */
    submitted: () => Boolean(proof?.submitted),

    /** What own answers are scored with; undefined before a session was opened. */
    key: () => session,

    /**
     * Send what `responseOf` makes of the hash of the withdrawal secret; then the parts in `drop`
     * leave the device. Tells whether a response was stored before: then that one counts.
     */
    async send(responseOf, ...drop) {
      // In a browser without locks another tab may have sent in the meantime.
      const stored = proof?.received ? proof : ((await place.stored(PROOF)) ?? proof);
      if (stored?.received) {
        proof = stored;
        return true;
      }
      await keep(stored ?? (await prepare()));
      if (promise.key && !proof.signature) {
        await haveSigned();
      }
      await pause();
      const response = responseOf(await withdrawalHash(proof));
      await keep({ submitted: true });
      const before = await submit(response);
      proof = receivedFrom(proof);
      await place.save(PROOF, proof);
      await place.drop(QUESTIONNAIRE, ...drop);
      return before;
    },
  };
}

// Nobody should see from the clock which visit a response belongs to.
function pause() {
  const [drawn] = new Uint32Array(random(4).buffer);
  const wait = SHORTEST_DELAY + (drawn / 2 ** 32) * (LONGEST_DELAY - SHORTEST_DELAY);
  return new Promise((done) => setTimeout(done, wait));
}
