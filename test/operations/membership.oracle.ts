// SPDX-License-Identifier: EUPL-1.2
// Who may say that a municipality buys with a region, and for which days an office may buy for it, written down a second
// time: day by day, importing nothing of the product.

/** Days on which a municipality buys with a region; and the day on which it was abolished. */
export interface BoughtDays {
  readonly region: string;
  readonly municipality: string;
  readonly from: string | null;
  readonly until: string | null;
  readonly abolished: string | null;
}

interface Bearer {
  readonly roles: readonly string[];
  readonly regions?: readonly string[];
  readonly municipalities?: readonly string[];
}

/** All of them, from the tables. */
export async function boughtDays(manager: {
  query<Rows>(sql: string): Promise<Rows>;
}): Promise<readonly BoughtDays[]> {
  return manager.query<BoughtDays[]>(
    `SELECT member.region_id AS region, member.municipality_id AS municipality,
            member.valid_from::text AS "from", member.valid_until::text AS until,
            (SELECT max(coalesce(valid_until, 'infinity'))::text FROM municipalities.municipality
              WHERE id = member.municipality_id AND recorded_until IS NULL) AS abolished
       FROM municipalities.region_membership AS member
      WHERE member.recorded_until IS NULL AND member.purpose = 'INKOOP_JEUGDHULP'`,
  );
}

/** An office corrects whom it has or had itself; whom it makes a member anew, agrees, or an admin does it. */
export function mayJoin(
  { roles, regions = [], municipalities = [] }: Bearer,
  { region, municipality }: { readonly region: string; readonly municipality: string },
  bought: readonly BoughtDays[],
): boolean {
  if (roles.includes("admin")) return true;
  if (!roles.includes("procurement") || !regions.includes(region)) return false;
  const isOwn = bought.some((one) => one.municipality === municipality && one.region === region);
  return isOwn || municipalities.includes(municipality);
}

/** An office buys, and an officer adds a local line of its own, for who buys there: each day of it that has been, and the first. */
export function mayBuyFor(
  { roles, regions = [], municipalities = [] }: Bearer,
  line: {
    readonly region: string;
    readonly municipality: string;
    readonly from: string | null;
    readonly until: string | null;
  },
  bought: readonly BoughtDays[],
  today: string,
): boolean {
  if (roles.includes("admin")) return true;
  if (!roles.includes("procurement")) return false;
  const [isOffice, isOfficer] = [regions.includes(line.region), municipalities.includes(line.municipality)];
  if (isOffice && isOfficer) return true;
  if (!isOffice && !isOfficer) return false;
  const its = bought.filter(
    ({ region, municipality }) => region === line.region && municipality === line.municipality,
  );
  const isBoughtOn = (day: string): boolean =>
    its.some(
      ({ from, until, abolished }) =>
        (from === null || from <= day) && (until === null || day < until || until === abolished),
    );
  const [start] = its.map(({ from }) => from ?? "2000-01-01").sort();
  const first = line.from ?? start;
  if (first === undefined || (line.until !== null && first >= line.until)) return false;
  const inTheEnd = first > today ? first : today;
  for (let day = first; day <= inTheEnd && (line.until === null || day < line.until); day = nextDay(day)) {
    if (!isBoughtOn(day)) return false;
  }
  return true;
}

function nextDay(day: string): string {
  const next = new Date(`${day}T12:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}
