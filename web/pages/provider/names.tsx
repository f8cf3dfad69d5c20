// SPDX-License-Identifier: EUPL-1.2
import { type VNode } from "preact";
import { type Call } from "../../page/page";
import { Period } from "../../parts/period";
import { type ProviderTold } from "./told";
import { providerTexts } from "./provider.texts";

interface NamesParts {
  readonly call: Call;
  readonly provider: ProviderTold;
}

/** What it is called on other days, with those days: who knows it by such a name is at the right page. */
export function Names({ call, provider: { name: shown, names } }: NamesParts): VNode | null {
  const others = names.filter(({ name }) => name !== shown);
  if (others.length === 0) return null;
  return (
    <p>
      {call.texts(providerTexts).otherNames}{" "}
      {others.map(({ name, from, until }, index) => (
        <span key={index}>
          {index > 0 ? "; " : ""}
          <bdi>{name}</bdi>, <Period call={call} from={from} until={until} />
        </span>
      ))}
      .
    </p>
  );
}
