// SPDX-License-Identifier: EUPL-1.2
import { type VNode } from "preact";
import { catalogue } from "../page/catalogue";
import { type Call } from "../page/page";

const recordedTexts = catalogue(
  {
    recorded: (days: string) => `vastgelegd op ${days}`,
    confirmed: (days: string) => `nagegaan op ${days}`,
    partly: (days: string) => `deels nagegaan, op ${days}`,
    unconfirmed: "niet nagegaan",
  },
  {
    recorded: (days: string) => `recorded on ${days}`,
    confirmed: (days: string) => `checked on ${days}`,
    partly: (days: string) => `checked in part, on ${days}`,
    unconfirmed: "not checked",
  },
);

interface Confirmed {
  readonly confirmedAt: string | null;
}

interface RecordedOnParts {
  readonly call: Call;
  readonly facts: readonly (Confirmed & { readonly recordedAt: string })[];
}

/** Since when the register says this, and when somebody checked it: of facts together each day once, the oldest first. */
export function RecordedOn({ call, facts }: RecordedOnParts): VNode | null {
  if (facts.length === 0) return null;
  const recorded = daysOf(
    call,
    facts.map(({ recordedAt }) => recordedAt),
  );
  return (
    <span class="small soft">
      {call.texts(recordedTexts).recorded(recorded)}, {confirmedOn(call, facts)}
    </span>
  );
}

/** When somebody checked that this is so, or that nobody did since the register says so. */
export const ConfirmedOn = ({ call, of }: { readonly call: Call; readonly of: Confirmed }): VNode => (
  <>{confirmedOn(call, [of])}</>
);

function confirmedOn(call: Call, facts: readonly Confirmed[]): string {
  const texts = call.texts(recordedTexts);
  const moments = facts.flatMap(({ confirmedAt }) => confirmedAt ?? []);
  if (moments.length === 0) return texts.unconfirmed;
  const days = daysOf(call, moments);
  return moments.length < facts.length ? texts.partly(days) : texts.confirmed(days);
}

function daysOf({ formats }: Call, moments: readonly string[]): string {
  const inOrder = [...moments].sort((one, other) => Date.parse(one) - Date.parse(other));
  return formats.list([...new Set(inOrder.map((moment) => formats.dayOf(moment)))]);
}
