// Taking part with a code: from the promise to the stored response. What a second try needs is kept
// on the device before it is sent, so that an answer that was lost on the way is asked for again
// and never counts twice.

import { finish, request } from "./interview-blind.js";
import { base64url, fromBase64url, fromHex, joined, random } from "./interview-bytes.js";
import * as collector from "./interview-collector.js";
import { placeFor } from "./interview-device.js";
import { promised } from "./interview-manifest.js";
import * as secrets from "./interview-secret.js";

const PREFIX_BYTES = 32;
const NONCE_BYTES = 32;
const SHORTEST_DELAY = 300;
const LONGEST_DELAY = 1500;

/** One person's part in a wave, by invitation or by sealed code. */
export class Participation {
  #place;
  #state;
  #session;

  constructor({ code, kind, place, state, promise, compared, questionnaire }) {
    this.code = code;
    this.kind = kind;
    this.promise = promise;
    this.compared = compared;
    this.questionnaire = questionnaire;
    this.resumed = state !== undefined;
    this.received = false;
    this.#place = place;
    this.#state = state;
  }

  /** The secret with which the response can be withdrawn; made when first sending. */
  get secret() {
    return this.#state.secret;
  }

  /**
   * Begin with a code. `expected` is the hash of the promise that came along with the code, if any.
   */
  static async begin({ code, kind, expected }) {
    const place = await placeFor(code);
    const state = await place.load();
    const begun = { code, kind, place, state, compared: expected !== undefined };
    try {
      const { manifest, tokenKey, segments, instrument } = await collector.questionnaire(kind, code);
      const known = [expected, state?.promise].filter((one) => one !== undefined);
      const promise = await promised({ manifest, tokenKey }, kind, known);
      const questionnaire = { manifest: promise.manifest, own: segments ?? undefined, instrument };
      return new Participation({ ...begun, promise, questionnaire });
    } catch (refused) {
      if (refused.code === "code-not-valid" && kind === "sealed" && state) {
        return new Participation(begun).#sentBefore(refused);
      }
      throw refused;
    }
  }

  // A spent code opens a session for nobody but who spent it.
  async #sentBefore(refused) {
    try {
      await collector.session(await this.#proof());
    } catch {
      throw refused;
    }
    this.received = true;
    return this;
  }

  /**
   * Send what `responseOf` makes of the hash of the withdrawal secret. Tells whether a response was
   * stored before: then that one counts.
   */
  async send(responseOf) {
    // Another tab may have begun to send in the meantime.
    this.#state ??= (await this.#place.load()) ?? (await this.#prepared());
    await this.#place.save(this.#state);
    if (this.promise.key && !this.#state.signature) {
      await this.#haveSigned();
    }
    await pause();
    this.#session ??= await collector.session(await this.#proof());
    try {
      return await collector.submit(this.#session.token, responseOf(await this.#withdrawalHash()));
    } catch (refused) {
      if (refused.status === 401) {
        this.#session = undefined;
      }
      throw refused;
    }
  }

  /** Leave nothing on the device. */
  forget() {
    this.#place.wipe();
  }

  async #prepared() {
    const { hash, key } = this.promise;
    const state = { promise: hash, secret: await secrets.draw() };
    if (!key) {
      return state;
    }
    const input = joined(random(PREFIX_BYTES), fromHex(hash), key.hash, random(NONCE_BYTES));
    const { blinded, inverse } = await request(key.rsa, input);
    return {
      ...state,
      tokenInput: base64url(input),
      blinded: base64url(blinded),
      inverse: base64url(inverse),
    };
  }

  async #haveSigned() {
    const { tokenInput, blinded, inverse } = this.#state;
    const { blindSignature } = await collector.sign(this.code, blinded);
    let signature;
    try {
      const [input, signed, away] = [tokenInput, blindSignature, inverse].map(fromBase64url);
      signature = await finish(this.promise.key.rsa, input, signed, away);
    } catch {
      throw new collector.Refused("signature-not-valid", 0);
    }
    this.#state = { ...this.#state, signature: base64url(signature) };
    await this.#place.save(this.#state);
  }

  async #proof() {
    const { tokenInput, signature } = this.#state;
    return tokenInput
      ? { tokenInput, signature }
      : { sealedCode: this.code, withdrawalHash: await this.#withdrawalHash() };
  }

  #withdrawalHash() {
    return secrets.hash("withdrawal", this.#state.secret);
  }
}

// Nobody should see from the clock which visit a response belongs to.
function pause() {
  const [drawn] = new Uint32Array(random(4).buffer);
  const wait = SHORTEST_DELAY + (drawn / 2 ** 32) * (LONGEST_DELAY - SHORTEST_DELAY);
  return new Promise((done) => setTimeout(done, wait));
}
