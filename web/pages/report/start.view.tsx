// SPDX-License-Identifier: EUPL-1.2
import { type VNode } from "preact";
import { type Call } from "../../page/page";
import { Alert } from "../../parts/alert";
import { type FieldName, fieldNames, type ReportChoice } from "./choice";
import { formTexts } from "./form.texts";
import { type Region, ReportForm } from "./reportForm";
import { reportTexts } from "./report.texts";

export { type Region };

interface StartParts {
  readonly call: Call;
  readonly choice: ReportChoice;
  readonly regions: readonly Region[];
  readonly faults: ReadonlySet<FieldName>;
}

/** Before there is a report: which one, or what is wrong with the one that was asked for. */
export function StartView({ call, choice, regions, faults }: StartParts): VNode {
  const texts = call.texts(formTexts);
  const { title, intro } = call.texts(reportTexts);
  return (
    <>
      <h1>{title}</h1>
      <p class="column">{intro}</p>
      {faults.size > 0 ? (
        <Alert kind="error">
          <p>
            <strong>{texts.faultTitle}</strong>
          </p>
          <ul>
            {[...faults].map((field) => (
              <li key={field}>
                <a class="nl-link" href={`#${fieldNames[field]}`}>
                  {texts.fault[field]}
                </a>
              </li>
            ))}
          </ul>
        </Alert>
      ) : null}
      {regions.length === 0 ? (
        <p>{texts.start.none}</p>
      ) : (
        <>
          <ReportForm call={call} choice={choice} regions={regions} faults={faults} />
          <h2>{texts.start.regions}</h2>
          <p class="column">{texts.start.lead}</p>
          <ul class="report-regions">
            {regions.map(({ code, name }) => (
              <li key={code}>
                <a class="nl-link" href={call.link("/rapport", { [fieldNames.region]: code })}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
