// SPDX-License-Identifier: EUPL-1.2
import { type VNode } from "preact";
import { catalogue } from "../page/catalogue";
import { type Call } from "../page/page";

const periodTexts = catalogue(
  {
    since: (day: string) => `sinds ${day}`,
    from: (day: string) => `vanaf ${day}`,
    before: (day: string) => `tot ${day}`,
    between: (from: string, until: string) => `van ${from} tot ${until}`,
    always: "periode niet vastgelegd",
  },
  {
    since: (day: string) => `since ${day}`,
    from: (day: string) => `from ${day}`,
    before: (day: string) => `until ${day}`,
    between: (from: string, until: string) => `from ${from} until ${until}`,
    always: "period not recorded",
  },
);

interface PeriodParts {
  readonly call: Call;
  readonly from: string | null;
  /** The first day on which it no longer holds, as in the register. */
  readonly until: string | null;
}

/** From when until when something holds; `until` is not part of it, and the words say so too. */
export function Period({ call, from, until }: PeriodParts): VNode {
  const texts = call.texts(periodTexts);
  const { day } = call.formats;
  if (from !== null && until !== null) return <>{texts.between(day(from), day(until))}</>;
  if (from !== null) return <>{from > call.today ? texts.from(day(from)) : texts.since(day(from))}</>;
  if (until !== null) return <>{texts.before(day(until))}</>;
  return <>{texts.always}</>;
}
