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

/** Whether the provider is still there, what became of it, and of whom it came. */
export function Succession({ call, provider }: SuccessionParts): VNode {
  const texts = call.texts(providerTexts);
  const { active, until, successors, predecessors } = provider;
  const after = (kind: Kind): Other[] =>
    successors.flatMap((each) =>
      each.kind === kind && each.successor ? [{ ...each.successor, on: each.on }] : [],
    );
  const before = (...kinds: Kind[]): Other[] =>
    predecessors.flatMap((each) =>
      kinds.includes(each.kind) && each.predecessor ? [{ ...each.predecessor, on: each.on }] : [],
    );
  const [merged, split] = [after("FUSIE"), after("SPLITSING")];
  return (
    <>
      <Gone call={call} told={texts.mergedInto} others={merged} />
      <Gone call={call} told={texts.splitInto} others={split} />
      {!active && merged.length + split.length === 0 ? (
        <Alert kind="warning">
          <p>
            <strong>{texts.notActive}</strong>{" "}
            {until !== null && until <= call.today ? texts.goneSince(call.formats.day(until)) : null}
          </p>
        </Alert>
      ) : null}
      <Others call={call} told={texts.splitOff} others={after("AFSPLITSING")} />
      <Others call={call} told={texts.tookOver} others={before("FUSIE")} />
      <Others call={call} told={texts.cameOutOf} others={before("SPLITSING", "AFSPLITSING")} />
    </>
  );
}

type Kind = ProviderTold["successors"][number]["kind"];

interface Other {
  readonly id: string;
  readonly name: string;
  readonly on: string;
}

interface OthersParts {
  readonly call: Call;
  readonly told: string;
  readonly others: readonly Other[];
}

const Gone = ({ call, told, others }: OthersParts): VNode | null =>
  others.length === 0 ? null : (
    <Alert kind="warning">
      <p>
        <strong>{told}</strong> <Named call={call} others={others} />.
      </p>
    </Alert>
  );

const Others = ({ call, told, others }: OthersParts): VNode | null =>
  others.length === 0 ? null : (
    <p>
      {told} <Named call={call} others={others} />.
    </p>
  );

const Named = ({ call, others }: Pick<OthersParts, "call" | "others">): VNode => (
  <>
    {others.map(({ id, name, on }, index) => (
      <span key={id}>
        {index > 0 ? "; " : ""}
        <ProviderLink call={call} id={id} name={name} />,{" "}
        {call.texts(providerTexts).onDay(call.formats.day(on))}
      </span>
    ))}
  </>
);
