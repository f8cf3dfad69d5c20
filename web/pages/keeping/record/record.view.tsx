// SPDX-License-Identifier: EUPL-1.2
import { type VNode } from "preact";
import { type Missing } from "../../../graph/graph";
import { type Call } from "../../../page/page";
import { Alert } from "../../../parts/alert";
import { askedDay, DayForm } from "../../../parts/dayForm";
import { Facts as FactList } from "../../../parts/facts";
import { knownParameter } from "../../../parts/knownAt";
import { MissingAlert } from "../../../parts/missingAlert";
import { factLabel } from "../form/shownValue";
import { type Names } from "../known/names";
import { HiddenQuery } from "../frame/hiddenQuery";
import { keepingLink, places } from "../frame/keepingLinks";
import { type Act, actsOn, partsOf } from "./acts";
import { type Facts } from "./factsOn";
import { FactValue } from "./factValue";
import { type Kept, type Past } from "./past";
import { RecordingView } from "./recording.view";
import { recordTexts } from "./record.texts";

/** How far one is in the history, in an address. */
export const afterParameter = "na";

interface RecordParts {
  readonly call: Call;
  readonly about: {
    readonly typeName: Kept;
    readonly id: string;
    /** Null when it does not hold on the day. */
    readonly facts: Facts | null;
    readonly isWhole: boolean;
  };
  readonly past: Past;
  readonly names: Names;
  readonly missing: readonly Missing[];
}

export function RecordView({ call, about, past, names, missing }: RecordParts): VNode {
  const texts = call.texts(recordTexts);
  const { typeName, id, facts, isWhole } = about;
  const acts = actsOn(call, typeName, id, facts);
  const parts = partsOf(call, typeName, id);
  const count = call.formats.count(past.totalCount, texts.one, texts.more);
  const here = { soort: typeName, id };
  return (
    <>
      {call.query.has("vastgelegd") ? (
        <Alert kind="ok">
          <p role="status">
            <strong>{texts.recorded}</strong>
          </p>
        </Alert>
      ) : null}
      <MissingAlert call={call} missing={missing} />
      <DayForm
        call={call}
        hidden={
          <HiddenQuery
            call={call}
            without={["datum", knownParameter, "vastgelegd", afterParameter, "lang"]}
          />
        }
      />
      <section>
        <h2>{texts.says(call.formats.day(askedDay(call).on))}</h2>
        {facts === null ? (
          <p>{isWhole ? texts.notOn : texts.tooMuch}</p>
        ) : (
          <FactList
            facts={Object.entries(facts).map(
              ([name, value]) =>
                [
                  factLabel(call, typeName, name),
                  <FactValue call={call} typeName={typeName} name={name} value={value} names={names} />,
                ] as const,
            )}
          />
        )}
      </section>
      {acts.length > 0 ? (
        <section class="not-printed">
          <h2>{texts.doSomething}</h2>
          <Acts acts={acts} />
          {parts.length > 0 ? (
            <details>
              <summary>{texts.parts}</summary>
              <Acts acts={parts} />
            </details>
          ) : null}
        </section>
      ) : null}
      <section>
        <h2>{texts.history}</h2>
        <p>{texts.count(count)}</p>
        <ol class="past">
          {past.edges.map(({ node }, index) => (
            <li key={index}>
              <RecordingView call={call} typeName={typeName} recording={node} names={names} />
            </li>
          ))}
        </ol>
        {past.pageInfo.hasNextPage ? (
          <p>
            <a
              class="nl-link"
              href={keepingLink(call, places.record, { ...here, [afterParameter]: past.pageInfo.endCursor })}
            >
              {texts.next}
            </a>
          </p>
        ) : null}
        {call.query.has(afterParameter) ? (
          <p>
            <a class="nl-link" href={keepingLink(call, places.record, here)}>
              {texts.toFirst}
            </a>
          </p>
        ) : null}
      </section>
    </>
  );
}

const Acts = ({ acts }: { readonly acts: readonly Act[] }): VNode => (
  <ul>
    {acts.map(({ label, to }) => (
      <li key={to}>
        <a class="nl-link" href={to}>
          {label}
        </a>
      </li>
    ))}
  </ul>
);
