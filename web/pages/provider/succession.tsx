// SPDX-License-Identifier: EUPL-1.2
import { type VNode } from "preact";
import { type Call } from "../../page/page";
import { Alert } from "../../parts/alert";
import { ProviderLink } from "../../parts/providerLink";
import { type ProviderTold } from "./told";
import { providerTexts } from "./provider.texts";

interface SuccessionParts {
  readonly call: Call;
  readonly provider: ProviderTold;
}

/** Whether the provider is still there, who took it over, and whom it took over. */
export function Succession({ call, provider }: SuccessionParts): VNode {
  const texts = call.texts(providerTexts);
  const { day } = call.formats;
  const { active, until, absorbedBy, absorbedOn, absorbed } = provider;
  return (
    <>
      {absorbedBy ? (
        <Alert kind="warning">
          <p>
            <strong>{texts.mergedInto}</strong>{" "}
            <ProviderLink call={call} id={absorbedBy.id} name={absorbedBy.name} />
            {absorbedOn ? `, ${texts.onDay(day(absorbedOn))}` : ""}.
          </p>
        </Alert>
      ) : null}
      {!active && !absorbedBy ? (
        <Alert kind="warning">
          <p>
            <strong>{texts.notActive}</strong>{" "}
            {until !== null && until <= call.today ? texts.goneSince(day(until)) : null}
          </p>
        </Alert>
      ) : null}
      {absorbed.length > 0 ? (
        <p>
          {texts.tookOver}{" "}
          {absorbed.map(({ id, name, absorbedOn: on }, index) => (
            <span key={id}>
              {index > 0 ? "; " : ""}
              <ProviderLink call={call} id={id} name={name} />
              {on ? `, ${texts.onDay(day(on))}` : ""}
            </span>
          ))}
          .
        </p>
      ) : null}
    </>
  );
}
