// SPDX-License-Identifier: EUPL-1.2
import { fault, type Fault } from "../fault";
import { words } from "../words";
import { type VersionedEntity } from "./entity";
import { type Timeline } from "./timeline.rules";
import { type FactsOf, type VersionRow } from "./version.row";

type Said = Timeline<FactsOf<VersionRow>>;

/**
 * What is wrong with an entity that would become part of something else. What it was part of already it may stay part
 * of, also where it should never have been.
 *
 * @param before what the register says, or ever said of one that is not in it now; nothing of one that is new
 */
export function belongingFaults(
  { belongsTo, facts, label }: Pick<VersionedEntity, "belongsTo" | "facts" | "label">,
  before: Said,
  changed: Said,
  isBack: boolean,
): Fault[] {
  if (!belongsTo || (belongsTo.passesOn && !isBack)) return [];
  const { fact } = belongsTo;
  const known = idsIn(before, fact);
  const own = known.length > 0 ? known : idsIn(changed, fact).slice(0, 1);
  const strange = idsIn(changed, fact).find((id) => !own.includes(id));
  if (strange === undefined) return [];
  const name = facts[fact]?.label ?? fact;
  const expected = isBack
    ? words(
        "the same as before it was withdrawn; what is another has an id of its own",
        `dezelfde ${name} als voor de intrekking; een andere ${label} krijgt een eigen nummer`,
      )
    : words(
        "the same as before: it does not become part of something else; what is another has an id of its own",
        `dezelfde ${name} als eerst: een ${label} gaat niet over; een andere krijgt een eigen nummer`,
      );
  return [fault(fact, expected, strange)];
}

const idsIn = (timeline: Said, fact: string): string[] => [
  ...new Set(timeline.map(({ facts }) => (facts as Readonly<Record<string, string>>)[fact] ?? "")),
];
