// SPDX-License-Identifier: EUPL-1.2
import { type LocalDate } from "../../kit/localDate";
import { type SheetForm } from "../form/column";
import { dutchDay } from "../form/day";
import { refusal } from "../form/refusal";
import { type Gateway } from "../graph/gateway";
import { type RefusalList } from "./refusalList";
import { type RowOperation } from "./rowOperations";

interface Mention {
  readonly row: number;
  readonly entity: string;
  readonly field: string;
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
 * has one would be believed; here it is held against the days on which each municipality exists.
 */
export class MunicipalityDays {
  private readonly fields: ReadonlyMap<string, readonly string[]>;
  private readonly mentions = new Map<string, Mention[]>();

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

  add(row: number, { entity, from, until, facts }: RowOperation): void {
    for (const field of this.fields.get(entity) ?? []) {
      for (const code of [facts[field] ?? []].flat()) {
        const mention = { row, entity, field, from, until };
        const others = this.mentions.get(String(code));
        if (others) others.push(mention);
        else this.mentions.set(String(code), [mention]);
      }
    }
  }

  /** Rows that are about days on which a municipality that they name does not exist. */
  async refuseInto(
    refusals: RefusalList,
    gateway: Gateway,
    headerOf: (entity: string, field: string) => string | null,
  ): Promise<void> {
    const codes = [...this.mentions.keys()];
    for (let at = 0; at < codes.length; at += atOnce) {
      for (const municipality of await municipalitiesOf(gateway, codes.slice(at, at + atOnce))) {
        for (const { row, entity, field, ...days } of this.mentions.get(municipality.id) ?? []) {
          const expected = expectedInstead(municipality, days);
          if (expected !== null)
            refusals.add(refusal(row, headerOf(entity, field), municipality.id, expected));
        }
      }
    }
  }
}

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

function expectedInstead(
  { name, from, until, successors }: Municipality,
  days: Pick<Mention, "from" | "until">,
): string | null {
  if (until !== null && days.from >= until) {
    const others = successors.map((each) => `${each.id} ${each.name}`).join(", ");
    const into = others === "" ? "" : ` en is opgegaan in ${others}`;
    return `een gemeente die op ${dutchDay(days.from)} bestaat; ${name} bestaat niet meer sinds ${dutchDay(until)}${into}`;
  }
  if (from !== null && days.until !== null && days.until <= from) {
    return `een gemeente die voor ${dutchDay(days.until)} bestond; ${name} bestaat pas vanaf ${dutchDay(from)}`;
  }
  return null;
}
