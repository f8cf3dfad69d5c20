// SPDX-License-Identifier: EUPL-1.2
import { type LocalDate } from "../../../kit/localDate";
import { asConsortium, asProvider } from "../answer/entry.rules";
import { type Fact } from "../projection/facts";
import { type Commissioner, type CountedKind, type CountUnit } from "./report.codes";
import { type Standing } from "./standing.rules";

/** What a unit counts on a day, each with the providers that it stands for. */
export type Counted = ReadonlyMap<string, readonly string[]>;

export function countedIn(unit: CountUnit, standing: Standing): Counted {
  switch (unit) {
    case "CONTRACTED":
      return asThemselves(standing.contracted);
    case "DELIVERING":
      return asThemselves([...standing.contracted, ...standing.subcontracted]);
    case "COUNTERPARTIES":
      return counterparties(standing);
    case "CONTRACTS":
      return new Map([...standing.contracts].map(([id, { boundIds }]) => [id, boundIds]));
    case "RTA":
    case "LTA":
    case "MAATWERK":
      return asThemselves(boundWhere(standing, ({ category }) => category === unit));
  }
}

/** The providers of the RTA category by who commissioned. */
export function commissionedBy(commissioner: Commissioner, standing: Standing): Counted {
  const kinds = commissionerKinds[commissioner];
  return asThemselves(
    boundWhere(
      standing,
      ({ category, commissionerKind }) => category === "RTA" && kinds.includes(commissionerKind),
    ),
  );
}

const commissionerKinds: Readonly<Record<Commissioner, readonly string[]>> = {
  REGION: ["REGIO"],
  MUNICIPALITIES: ["GEMEENTE", "GEMEENTEN_GEZAMENLIJK"],
};

/** One of what is counted, by what it is. */
export interface CountedKey {
  readonly kind: CountedKind;
  readonly id: string;
}

/** What the key of a count stands for: in a count of counterparties a provider or a consortium. */
export function named(unit: CountUnit, key: string, providerIds: readonly string[]): CountedKey {
  if (unit === "CONTRACTS") return { kind: "CONTRACT", id: key };
  if (unit !== "COUNTERPARTIES") return { kind: "PROVIDER", id: key };
  const [id = ""] = providerIds;
  return key === asProvider(id)
    ? { kind: "PROVIDER", id }
    : { kind: "CONSORTIUM", id: key.slice(asConsortium("").length) };
}

export interface Count {
  readonly on: LocalDate;
  readonly rta: number;
  readonly lta: number;
  readonly maatwerk: number;
  readonly contracted: number;
  readonly counterparties: number;
  readonly delivering: number;
  readonly contracts: number;
  readonly contractedByRegion: number;
  readonly contractedByMunicipalities: number;
  readonly contractsRecorded: boolean;
}

export function countOf(standing: Standing): Count {
  const sizeOf = (unit: CountUnit): number => countedIn(unit, standing).size;
  return {
    on: standing.on,
    rta: sizeOf("RTA"),
    lta: sizeOf("LTA"),
    maatwerk: sizeOf("MAATWERK"),
    contracted: sizeOf("CONTRACTED"),
    counterparties: sizeOf("COUNTERPARTIES"),
    delivering: sizeOf("DELIVERING"),
    contracts: sizeOf("CONTRACTS"),
    contractedByRegion: commissionedBy("REGION", standing).size,
    contractedByMunicipalities: commissionedBy("MUNICIPALITIES", standing).size,
    contractsRecorded: standing.contractsRecorded,
  };
}

const boundWhere = ({ contracts }: Standing, holds: (contract: Fact<"Contract">) => boolean): string[] =>
  [...contracts.values()].filter(({ contract }) => holds(contract)).flatMap(({ boundIds }) => boundIds);

const asThemselves = (ids: Iterable<string>): Counted => new Map([...ids].map((id) => [id, [id]]));

/** A consortium stands for all its members, of all its contracts. */
function counterparties({ contracts }: Standing): Counted {
  const found = new Map<string, string[]>();
  for (const { contract, boundIds } of contracts.values()) {
    if (contract.consortiumId === null) {
      for (const id of boundIds) found.set(asProvider(id), [id]);
    } else {
      found.set(asConsortium(contract.consortiumId), [...boundIds]);
    }
  }
  return found;
}
