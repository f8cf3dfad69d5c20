// SPDX-License-Identifier: EUPL-1.2
import { keptEntities } from "../../../labels/register.labels";
import { type Missing } from "../../../graph/graph";
import { type Call } from "../../../page/page";
import { factLabel, shownValue } from "../form/shownValue";
import { type Ref } from "./lookUp";
import { refsOf } from "./named";
import { Names } from "./names";

interface KnownFacts {
  readonly facts: readonly (readonly [string, string])[];
  readonly missing: readonly Missing[];
}

/** What the register says of something as people read it: first what it is, then each fact, with names for numbers. */
export async function knownFacts(
  call: Call,
  ref: Ref,
  said: Readonly<Record<string, unknown>>,
): Promise<KnownFacts> {
  const { typeName } = ref;
  const facts = Object.entries(said).filter(([, value]) => value !== null);
  const refs = facts.flatMap(([name, value]) => refsOf(typeName, name, value));
  const names = await Names.of(call, [ref, ...refs]);
  const known = names.find(ref);
  const kind = keptEntities[typeName][call.language];
  const kindFirst = kind.charAt(0).toUpperCase() + kind.slice(1);
  return {
    facts: [
      ...(known ? [[kindFirst, `${names.inWords(known)} (${ref.id})`] as const] : []),
      ...facts.map(([name, value]): [string, string] => {
        const named = refsOf(typeName, name, value);
        return [
          factLabel(call, typeName, name),
          named.length === 0
            ? shownValue(call, typeName, name, value)
            : call.formats.list(named.map((one) => names.withNumber(one))),
        ];
      }),
    ],
    missing: names.missing,
  };
}
