// SPDX-License-Identifier: EUPL-1.2
import { type VNode } from "preact";
import { reorganisationKinds } from "../../labels/municipality.labels";
import { type Call } from "../../page/page";
import { Alert } from "../../parts/alert";
import { MunicipalityLink } from "../../parts/municipalityLink";
import { type MunicipalityTold } from "./told";
import { municipalityTexts } from "./municipality.texts";

interface ExistenceParts {
  readonly call: Call;
  readonly municipality: MunicipalityTold;
  readonly on: string;
}

/** Whether the municipality is there on the day, what became of it, and what is to come. */
export function Existence({ call, municipality, on }: ExistenceParts): VNode | null {
  const texts = call.texts(municipalityTexts);
  const kinds = call.texts(reorganisationKinds);
  const { existsOnDay, from, until, successors, reorganisations } = municipality;
  const { day } = call.formats;
  return (
    <>
      {existsOnDay ? null : (
        <Alert kind="warning">
          <p>
            <strong>{texts.notThere(day(on))}</strong>{" "}
            {from !== null && from > on ? texts.existsFrom(day(from)) : ""}
            {until !== null && until <= on ? texts.goneSince(day(until)) : ""}
          </p>
          {successors.length > 0 ? (
            <p>
              {texts.successors} <Names call={call} municipalities={successors} />.
            </p>
          ) : null}
        </Alert>
      )}
      {reorganisations.length > 0 ? (
        <ul class="names municipality-history">
          {reorganisations.map(({ id, on: takesEffect, kind, predecessors, successors: into }) => (
            <li key={id}>
              {day(takesEffect)}, {kinds[kind]}: <Names call={call} municipalities={predecessors} /> →{" "}
              <Names call={call} municipalities={into} />
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}

interface NamesParts {
  readonly call: Call;
  readonly municipalities: readonly { readonly code: string; readonly name: string }[];
}

const Names = ({ call, municipalities }: NamesParts): VNode => (
  <>
    {municipalities.map(({ code, name }, index) => (
      <span key={code}>
        {index > 0 ? ", " : ""}
        <MunicipalityLink call={call} code={code} name={name} />
      </span>
    ))}
  </>
);
