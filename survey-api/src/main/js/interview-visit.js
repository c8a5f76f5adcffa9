// Somebody with a code: the place on the device, the part in the wave, the questionnaire.

import { Interview } from "./interview-answers.js";
import { placeFor } from "./interview-device.js";
import { PROOF, QUESTIONNAIRE, takePart } from "./interview-participation.js";
import { hold } from "./interview-tab.js";

const ANSWERS = "answers";

/**
 * Open an interview with a code, and go on with what the device kept of it. Undefined when another
 * tab has it open and shall keep it (not `take`); `lost` is called when another tab takes it later.
 * A refusal that comes with something on the device tells so: it has `kept` and maybe a `secret`.
 */
export async function openVisit(entry, { take, told, lost }) {
  const place = await placeFor(entry.code, { shared: entry.shared, told });
  const away = () => {
    place.give();
    lost(place.name);
  };
  if (!(await hold(place.name, { take, lost: away }))) {
    return undefined;
  }
  if (entry.shared) {
    await place.takeAway(ANSWERS, PROOF, QUESTIONNAIRE);
  }
  const kept = await place.load(ANSWERS);
  const participation = await takePart({ ...entry, place }).catch(async (refused) => {
    const proof = await place.load(PROOF);
    refused.place = kept || proof ? place : undefined;
    refused.secret = proof?.submitted && proof.secret;
    throw refused;
  });
  if (participation.received()) {
    // A crash right after the receipt came may have left them.
    await place.drop(ANSWERS, QUESTIONNAIRE);
  }
  const { code, shared } = entry;
  const { questionnaire } = participation;
  const interview = questionnaire && new Interview(questionnaire, kept);
  return {
    code,
    shared,
    place,
    participation,
    interview,

    /** Where somebody was; undefined when they begin. */
    at: kept?.at,

    /** Keep the answers and where somebody is. */
    keep: (at) => place.save(ANSWERS, { ...interview.progress(), at }),

    /** Send the answers; afterwards they leave the device. */
    send: () => participation.send((hash) => interview.response(hash), ANSWERS),
  };
}
