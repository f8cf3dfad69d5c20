// SPDX-License-Identifier: EUPL-1.2
import { type VNode } from "preact";
import { type Call } from "../../page/page";
import { Period } from "../../parts/period";
import { waitWords } from "../../parts/waitWords";
import { type ProviderTold } from "./told";
import { providerTexts } from "./provider.texts";

interface AdmissionParts {
  readonly call: Call;
  readonly provider: ProviderTold;
}

/** Whether the provider takes new children, and how long they wait; each with its date. */
export function Admission({ call, provider }: AdmissionParts): VNode {
  const texts = call.texts(providerTexts);
  const { day, list } = call.formats;
  const { admissionStops, waitingTimes } = provider;
  if (!admissionStops || !waitingTimes) {
    return (
      <section>
        <h2>{texts.admission}</h2>
        <p>{texts.unnamed}</p>
      </section>
    );
  }
  return (
    <section>
      <h2>{texts.admission}</h2>
      {admissionStops.length === 0 ? <p>{texts.noStops}</p> : null}
      <ul>
        {admissionStops.map(({ id, from, until, reason, verified, announcedOn, segment, municipalities }) => (
          <li key={id}>
            <strong>{segment ? texts.stopIn(segment.code, segment.label) : texts.stopEverywhere}</strong>{" "}
            <Period call={call} from={from} until={until} />
            {municipalities.length > 0
              ? `, ${list(municipalities.map((it) => it?.name ?? texts.unnamed))}`
              : ""}
            {reason ? `: ${reason}` : ""} ({announcedOn ? `${texts.announced(day(announcedOn))}, ` : ""}
            {verified ? texts.verified : texts.notVerified})
          </li>
        ))}
        {waitingTimes.map((wait) => (
          <li key={`${wait.segment?.code} ${wait.measure} ${wait.measuredOn}`}>
            <strong>{texts.waiting}</strong>
            {wait.segment ? ` (${wait.segment.code})` : ""}: {waitWords(wait, call)}
          </li>
        ))}
      </ul>
      {waitingTimes.some(({ suppressed }) => suppressed) ? <p class="soft">{texts.keptBack}</p> : null}
      {waitingTimes.length === 0 ? <p class="soft">{texts.noWaitingTimes}</p> : null}
    </section>
  );
}
