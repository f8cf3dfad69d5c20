// SPDX-License-Identifier: EUPL-1.2
import { type VNode } from "preact";
import { catalogue } from "../page/catalogue";
import { type Call } from "../page/page";

const recordedTexts = catalogue(
  { recorded: (days: string) => `vastgelegd op ${days}` },
  { recorded: (days: string) => `recorded on ${days}` },
);

interface RecordedOnParts {
  readonly call: Call;
  readonly facts: readonly { readonly recordedAt: string }[];
}

/** Since when the register says this: of facts together each day once, the oldest first. */
export function RecordedOn({ call, facts }: RecordedOnParts): VNode | null {
  if (facts.length === 0) return null;
  const moments = facts.map(({ recordedAt }) => recordedAt).sort((a, b) => Date.parse(a) - Date.parse(b));
  const days = [...new Set(moments.map((moment) => call.formats.dayOf(moment)))];
  return <span class="small soft">{call.texts(recordedTexts).recorded(call.formats.list(days))}</span>;
}
