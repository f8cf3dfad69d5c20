// SPDX-License-Identifier: EUPL-1.2
// Random corrections, amendments, late registrations and ends of contracts, as somebody would record them.
import fc from "fast-check";
import { whole } from "../kit/world";
import { type Keeper } from "./keeper";
import { days } from "./reprintedParts";

export type Step = { readonly id: string } & (
  | { readonly kind: "category"; readonly category: string; readonly during: boolean }
  | { readonly kind: "later"; readonly start: string }
  | { readonly kind: "subcontractors"; readonly provider: string }
  | { readonly kind: "end"; readonly on: string }
  | { readonly kind: "withdraw" }
  | { readonly kind: "late"; readonly provider: string; readonly category: string }
  | { readonly kind: "gone"; readonly provider: string; readonly on: string }
);

const number = (most: number) => fc.integer({ min: 1, max: most }).map((n) => String(n).padStart(3, "0"));
const providerId = fc.oneof(
  number(145).map((n) => `RTA-${n}`),
  number(80).map((n) => `MW-${n}`),
);
export const step = (contractIds: readonly string[]): fc.Arbitrary<Step> => {
  const id = fc.constantFrom(...contractIds);
  const category = fc.constantFrom("RTA", "LTA", "MAATWERK");
  const on = fc.constantFrom("2021-06-01", ...days, "2022-05-01");
  const is = <Kind extends string>(kind: Kind) => fc.constant(kind);
  return fc.oneof(
    fc.record({ kind: is("category"), id, category, during: fc.boolean() }),
    fc.record({ kind: is("later"), id, start: on }),
    fc.record({ kind: is("subcontractors"), id, provider: providerId }),
    fc.record({ kind: is("end"), id, on }),
    fc.record({ kind: is("withdraw"), id }),
    fc.record({
      kind: is("late"),
      id: fc.uuid().map((uuid) => `LATE-${uuid}`),
      provider: providerId,
      category,
    }),
    fc.record({ kind: is("gone"), id, provider: providerId, on }),
  );
};

/** As of one of the two days on which it holds; the contracts of the one are not those of the other. */
async function asOf(keeper: Keeper, field: string, id: string): Promise<string | null> {
  const found = whole(
    await keeper.ask<Record<"first" | "second", { asOf: string } | null>>(
      `query ($id: ID!) { first: ${field}(id: $id, on: "${days[0]}") { asOf }
                          second: ${field}(id: $id, on: "${days[1]}") { asOf } }`,
      { id },
    ),
  );
  return (found.first ?? found.second)?.asOf ?? null;
}

export interface Keepers {
  readonly contracts: Keeper;
  readonly providers: Keeper;
}

/** True when it was recorded: what the register refuses is not a correction. */
export async function take(each: Step, { contracts, providers }: Keepers): Promise<boolean> {
  if (each.kind === "late") return isTaken(await contracts.one({ contract: lateContract(each) }));
  if (each.kind === "gone") {
    const basis = await asOf(providers, "provider", each.provider);
    const provider = { act: "END", id: each.provider, from: each.on, basis };
    return basis !== null && isTaken(await providers.one({ provider }));
  }
  const basis = await asOf(contracts, "contract", each.id);
  return (
    basis !== null && isTaken(await contracts.one({ contract: { id: each.id, basis, ...changeOf(each) } }))
  );
}

const isTaken = ({ __typename }: { __typename: string }): boolean => __typename === "OperationAccepted";

function changeOf(each: Exclude<Step, { kind: "late" | "gone" }>): object {
  switch (each.kind) {
    case "category":
      return each.during
        ? { act: "AMEND", from: days[1], facts: { category: each.category } }
        : { act: "CORRECT", facts: { category: each.category } };
    case "later":
      return { act: "CORRECT", facts: { start: each.start } };
    case "subcontractors":
      return { act: "CORRECT", facts: { subcontractorIds: [each.provider] } };
    case "end":
      return { act: "END", from: each.on };
    case "withdraw":
      return { act: "WITHDRAW" };
  }
}

function lateContract({ id, provider, category }: Extract<Step, { kind: "late" }>): object {
  const facts = {
    category,
    delivery: "ZIN",
    commissionerKind: "REGIO",
    commissionerRegionId: "ZHZ",
    commissionerMunicipalityIds: [],
    partyIds: [provider],
    subcontractorIds: [],
    procedure: "SAS",
    segmentSpanning: false,
    start: "2021-03-01",
    endStated: true,
    end: "2024-01-01",
    status: "ACTIEF",
  };
  return { act: "REGISTER", id, from: "2021-03-01", facts };
}
