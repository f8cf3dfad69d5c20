// SPDX-License-Identifier: EUPL-1.2
import { type LocalDate } from "../../../../kit/localDate";
import { entriesOf, type Page, pageSize } from "../pages";
import { GatewayRefusal } from "../../../graph/gateway";
import { notRecorded } from "../notRecorded";
import { type Line, orNone } from "./line";
import { type Reach, type ReachOn } from "./reach";
import { buyingSince, dayBefore, type Year } from "./year";

interface Movement {
  readonly kind: "BEGAN" | "ENDED";
  readonly on: LocalDate;
  readonly reason: string | null;
  readonly contract: { readonly id: string };
}

interface Movements extends Omit<Page<Movement>, "totalCount"> {
  readonly contractsRecorded: boolean;
  readonly began: number;
  readonly ended: number;
}

const query = `query ExportYearMovements(
    $region: ID!, $from: LocalDate!, $to: LocalDate!, $knownAt: DateTime!, $first: Int!, $after: String) {
  contractMovements(region: $region, from: $from, to: $to, knownAt: $knownAt, first: $first, after: $after) {
    contractsRecorded began ended pageInfo { hasNextPage endCursor } edges { node { kind on reason contract { id } } } } }`;

/** The contracts that began or ended in the year, of those that reached the municipality on that day or the one before. */
export async function movementLines(year: Year, reachOn: ReachOn): Promise<readonly Line[]> {
  const { place, from, to, knownAt, gateway } = year;
  const part = "verandering";
  const page = async (after: string | null) => {
    const given = { region: place.region, from, to, knownAt, first: pageSize, after };
    const { contractMovements: found } = await gateway.ask<{ contractMovements: Movements }>(query, given);
    return { ...found, totalCount: found.began + found.ended };
  };
  const first = await page(null).catch(orNoRegion);
  if (first === null) return [{ part, subject: "niet vastgelegd", note: "de regio begon in dit jaar" }];
  const lines: Line[] = [];
  for await (const { kind, on, reason, contract } of entriesOf<Movement>(first, page)) {
    const reach = await reachOn(kind === "BEGAN" ? on : dayBefore(on));
    const reaching = reach?.contracts.get(contract.id);
    if (!reaching) continue;
    lines.push({
      part,
      subject: reaching.providers.join(", "),
      key: contract.id,
      movement: kind,
      day: on,
      reason,
    });
  }
  if (!first.contractsRecorded) return [...lines, { part, subject: "niet vastgelegd", note: notRecorded }];
  const since = await buyingSince(year);
  const none = "geen contract begon of eindigde";
  if (since === null) return orNone(part, none, lines);
  return [notSinceLine(part, since), ...orNone(part, `${none} sinds ${since}`, lines)];
}

/** What reached it, or those that it merged from, before that is not told by what reaches it now. */
const notSinceLine = (part: string, since: LocalDate): Line => ({
  part,
  subject: "niet vastgelegd",
  day: since,
  note: "sinds deze dag koopt de gemeente in deze regio in; wat er in het jaar vóór die dag begon of eindigde is niet vastgelegd",
});

/** Of a region that was not there at the beginning of the year nobody knows what it had then. */
function orNoRegion(fault: unknown): null {
  if (fault instanceof GatewayRefusal && fault.field === "from") return null;
  throw fault;
}

/** The contracts that are there at the end of the year and end within the year after it. */
export function endingLines({ contracts, contractsRecorded }: Reach, to: LocalDate): readonly Line[] {
  const part = "contract loopt af";
  const lines = [...contracts.values()]
    .filter(({ endsOn }) => endsOn !== null && endsOn > to && endsOn <= yearAfter(to))
    .map(({ id, endsOn, providers }) => ({
      part,
      subject: providers.join(", "),
      key: id,
      day: endsOn,
      note: "de dag na de laatste",
    }));
  return contractsRecorded
    ? orNone(part, "geen contract waarvan een einde in het jaar erna is vastgelegd", lines)
    : [...lines, { part, subject: "niet vastgelegd", note: notRecorded }];
}

/** The first of January after it: a contract through its last day ends on the day after. */
const yearAfter = (to: LocalDate): LocalDate =>
  `${String(Number(to.slice(0, 4)) + 2).padStart(4, "0")}-01-01`;
