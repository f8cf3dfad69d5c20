// SPDX-License-Identifier: EUPL-1.2
import { type VNode } from "preact";
import { certificationStatuses, supervisionKinds, verdicts, wntStatuses } from "../../labels/provider.labels";
import { type Missing } from "../../graph/graph";
import { type Call } from "../../page/page";
import { Facts } from "../../parts/facts";
import { Period } from "../../parts/period";
import { type ProviderTold } from "./told";
import { providerTexts } from "./provider.texts";

interface QualityParts {
  readonly call: Call;
  readonly provider: ProviderTold;
  readonly year: number;
  readonly missing: readonly Missing[];
}

/** What is recorded of quality: facts and who judged, never a mark or an order. */
export function Quality({ call, provider, year, missing }: QualityParts): VNode {
  const texts = call.texts(providerTexts);
  const { supervision, certification, wntStatement, assessments } = provider;
  // What is null may be what was not told.
  const isTold = missing.every(({ owner }) => owner !== "quality");
  if (!isTold || !supervision || !assessments) {
    return (
      <section>
        <h2>{texts.quality}</h2>
        <p>{texts.unnamed}</p>
      </section>
    );
  }
  return (
    <section>
      <h2>{texts.quality}</h2>
      <Facts
        facts={[
          [
            texts.supervision,
            supervision.length === 0
              ? texts.noSupervision
              : supervision.map(({ kind, from, until }) => (
                  <span key={`${kind} ${from}`}>
                    {call.texts(supervisionKinds)[kind]} <Period call={call} from={from} until={until} />
                  </span>
                )),
          ],
          [
            texts.certification,
            certification ? (
              <>
                {call.texts(certificationStatuses)[certification.status]}{" "}
                <Period call={call} from={certification.from} until={certification.until} />
              </>
            ) : (
              texts.unknown
            ),
          ],
          [
            texts.wnt(String(year)),
            wntStatement ? call.texts(wntStatuses)[wntStatement.status] : texts.unknown,
          ],
        ]}
      />
      {assessments.length > 0 ? (
        <ul>
          {assessments.map(({ id, verdict, on, criterion }) => (
            <li key={id}>
              {criterion?.label ?? texts.unnamed}: {call.texts(verdicts)[verdict]} ({call.formats.day(on)})
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}
