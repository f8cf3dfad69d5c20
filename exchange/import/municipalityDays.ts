// SPDX-License-Identifier: EUPL-1.2
import { type LocalDate } from "../../kit/localDate";
import { type SheetForm } from "../form/column";
import { dutchDay } from "../form/day";
import { refusal } from "../form/refusal";
import { type Gateway } from "../graph/gateway";
import { type Value } from "../form/conversion";
import { ownText } from "../spreadsheet/cell";
import { type Named } from "./departures";
import { type Reading } from "./reading";
import { type RowOperation } from "./rowOperations";

/** The days of all rows that name a municipality, as far as one of them can lie beyond its end or before its beginning. */
interface Mentioned {
  lastFrom: LocalDate;
  /** Null: none of them ends. */
  firstUntil: LocalDate | null;
}

interface Days {
  readonly from: LocalDate;
  readonly until: LocalDate | null;
}

interface Municipality {
  readonly id: string;
  readonly name: string;
  readonly from: LocalDate | null;
  readonly until: LocalDate | null;
  readonly successors: readonly { readonly id: string; readonly name: string }[];
}

/** So many in one question. */
const atOnce = 20;

/**
 * Municipalities merge, on the first of January. The register knows the codes of those that went, so a list that still
 * has one would be believed; here it is held against the days on which each municipality exists. Of each no more is
 * remembered than two days, however many rows name it; which rows are wrong is looked up when any is.
 */
export class MunicipalityDays {
  private readonly fields: ReadonlyMap<string, readonly string[]>;
  private readonly mentioned = new Map<string, Mentioned>();
  /** Of each fact what the last row said. */
  private readonly last = new Map<string, Days & { readonly value: Value }>();

  constructor(forms: readonly SheetForm[]) {
    const targets = forms
      .flatMap(({ columns }) => columns)
      .filter(({ form }) => form.typeName === "Municipality")
      .flatMap((column) => column.targets);
    this.fields = new Map(
      targets.map(({ entity }) => [
        entity,
        [...new Set(targets.filter((each) => each.entity === entity).map(({ field }) => field))],
      ]),
    );
  }

  /** The municipalities that an operation names. */
  namedBy({ entity, from, until, facts }: Omit<RowOperation, "id">): Named[] {
    const codes = (this.fields.get(entity) ?? []).flatMap((field) => codesIn(facts[field] ?? null));
    return [...new Set(codes)].map((code) => ({ code, from, until }));
  }

  add({ entity, from, until, facts }: RowOperation): void {
    for (const field of this.fields.get(entity) ?? []) {
      const value = facts[field] ?? null;
      const fact = `${entity}.${field}`;
      const last = this.last.get(fact);
      // Rows that share a cell share its list.
      if (last && last.value === value && last.from === from && last.until === until) continue;
      this.last.set(fact, { value, from, until });
      for (const code of codesIn(value)) this.mention(code, from, until);
    }
  }

  /** Rows that are about days on which a municipality that they name does not exist. */
  async refuseInto(
    { refusals, operations, headerOf }: Pick<Reading, "refusals" | "operations" | "headerOf">,
    gateway: Gateway,
  ): Promise<void> {
    const wrong = await this.wrong(gateway);
    if (wrong.size === 0) return;
    for (const { row, entity, from, until, facts } of operations.all()) {
      for (const field of this.fields.get(entity) ?? []) {
        for (const code of codesIn(facts[field] ?? null)) {
          const municipality = wrong.get(code);
          const expected = municipality ? expectedInstead(municipality, { from, until }) : null;
          if (expected !== null) refusals.add(refusal(row, headerOf(entity, field), code, expected));
        }
      }
    }
  }

  private mention(code: string, from: LocalDate, until: LocalDate | null): void {
    const mentioned = this.mentioned.get(code);
    if (!mentioned) return void this.mentioned.set(ownText(code), { lastFrom: from, firstUntil: until });
    if (from > mentioned.lastFrom) mentioned.lastFrom = from;
    const { firstUntil } = mentioned;
    if (until !== null && (firstUntil === null || until < firstUntil)) mentioned.firstUntil = until;
  }

  /** The municipalities that some row names on days on which they do not exist. */
  private async wrong(gateway: Gateway): Promise<ReadonlyMap<string, Municipality>> {
    const codes = [...this.mentioned.keys()];
    const wrong = new Map<string, Municipality>();
    for (let at = 0; at < codes.length; at += atOnce) {
      for (const municipality of await municipalitiesOf(gateway, codes.slice(at, at + atOnce))) {
        const mentioned = this.mentioned.get(municipality.id);
        if (!mentioned) continue;
        const { lastFrom, firstUntil } = mentioned;
        const isWrong =
          isAfter(municipality, { from: lastFrom }) || isBefore(municipality, { until: firstUntil });
        if (isWrong) wrong.set(municipality.id, municipality);
      }
    }
    return wrong;
  }
}

const codesIn = (value: Value): string[] => [value ?? []].flat().map(String);

/** A code that the register never held is left to the register. */
async function municipalitiesOf(gateway: Gateway, codes: readonly string[]): Promise<Municipality[]> {
  const variables = codes.map((_, index) => `$c${index}: ID!`).join(", ");
  const fields = codes.map(
    (_, index) => `m${index}: municipality(code: $c${index}) { id name from until successors { id name } }`,
  );
  const data = await gateway.ask<Record<string, Municipality | null>>(
    `query ImportMunicipalities(${variables}) { ${fields.join(" ")} }`,
    Object.fromEntries(codes.map((code, index) => [`c${index}`, code])),
  );
  return Object.values(data).flatMap((municipality) => municipality ?? []);
}

const isAfter = ({ until }: Municipality, days: Pick<Days, "from">): boolean =>
  until !== null && days.from >= until;

const isBefore = ({ from }: Municipality, days: Pick<Days, "until">): boolean =>
  from !== null && days.until !== null && days.until <= from;

function expectedInstead(municipality: Municipality, days: Days): string | null {
  const { name, from, until, successors } = municipality;
  if (isAfter(municipality, days)) {
    const others = successors.map((each) => `${each.id} ${each.name}`).join(", ");
    const into = others === "" ? "" : ` en is opgegaan in ${others}`;
    return `een gemeente die op ${dutchDay(days.from)} bestaat; ${name} bestaat niet meer sinds ${dutchDay(until ?? "")}${into}`;
  }
  if (isBefore(municipality, days)) {
    return `een gemeente die voor ${dutchDay(days.until ?? "")} bestond; ${name} bestaat pas vanaf ${dutchDay(from ?? "")}`;
  }
  return null;
}
