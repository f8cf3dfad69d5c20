// SPDX-License-Identifier: EUPL-1.2
import { type Call } from "../../../page/page";
import { Period } from "../../../parts/period";
import { type Subject } from "../form/job";
import { placeOf } from "../frame/placeOf";
import { type Scope } from "../frame/scope";
import { stopQuestion } from "./stop.question";
import { aboutTexts } from "./whatIs";

/** The stop in the address, on the day in the address; null when there is none of that id then. */
export async function aboutStop(call: Call, scope: Scope): Promise<Subject | null> {
  const texts = call.texts(aboutTexts);
  const place = await placeOf(call, scope);
  const { data, missing } = await call.ask(stopQuestion, {
    region: place.region,
    on: call.query.get("datum"),
  });
  const stop = data.admissionStops.find(({ id }) => id === call.query.get("id"));
  if (!stop) return null;
  const named = stop.municipalities.map((one) => one?.name ?? texts.unknown);
  return {
    id: stop.id,
    basis: stop.asOf,
    now: {},
    choices: {},
    missing: [...place.missing, ...missing],
    facts: [
      [texts.provider, <bdi>{stop.provider?.name ?? texts.unknown}</bdi>],
      [texts.segment, stop.segment ? `${stop.segment.code} ${stop.segment.label}` : texts.allSegments],
      [texts.period, <Period call={call} from={stop.from} until={stop.until} />],
      [texts.municipalities, named.length === 0 ? texts.allMunicipalities : call.formats.list(named)],
      [texts.verified, stop.verified ? texts.yes : texts.no],
      [texts.explanation, <bdi>{stop.reason ?? texts.noEnd}</bdi>],
    ],
  };
}
