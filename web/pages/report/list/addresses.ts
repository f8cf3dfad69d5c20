// SPDX-License-Identifier: EUPL-1.2
import { type Call } from "../../../page/page";
import { type CountUnit, type FlowReason } from "./bridgeList.question";
import { type LandscapeCategory } from "./contractedList.question";
import { type CountedCommissioner, type CountedSide } from "./countedList.question";
import { type CellKind } from "./matrixCells";
import { bridged } from "../units";

/** Where the lists behind the figures of a report stand. Each takes the moment of knowledge of the report along. */
export const listPaths = {
  bridge: "/rapport/aansluiting",
  contracted: "/rapport/aanbieders",
  cell: "/rapport/cel",
  cells: "/rapport/cellen",
  counted: "/rapport/geteld",
} as const;

interface BridgePlace {
  readonly region: string;
  readonly from: string;
  readonly to: string;
  readonly knownAt: string;
  readonly unit: CountUnit;
  readonly reason: FlowReason;
  readonly isLess: boolean;
}

export const bridgeAddress = (call: Call, place: BridgePlace): string =>
  call.link(listPaths.bridge, {
    regio: place.region,
    van: place.from,
    tot: place.to,
    bekend: place.knownAt,
    eenheid: place.unit,
    reden: place.reason,
    richting: place.isLess ? "af" : "bij",
  });

interface ContractedPlace {
  readonly region: string;
  readonly on: string;
  readonly knownAt: string | null;
  /** All without. */
  readonly category: LandscapeCategory | null;
  readonly after?: string;
}

export const contractedAddress = (call: Call, place: ContractedPlace): string =>
  call.link(listPaths.contracted, {
    regio: place.region,
    dag: place.on,
    bekend: place.knownAt,
    categorie: place.category,
    na: place.after,
  });

interface CellPlace {
  readonly municipality: string;
  readonly segment: string;
  readonly on: string;
  readonly knownAt: string | null;
  /** Contracts of which the list says what goes without them. */
  readonly without?: readonly string[];
  readonly after?: string;
}

export const cellAddress = (call: Call, place: CellPlace): string =>
  call.link(listPaths.cell, {
    gemeente: place.municipality,
    segment: place.segment,
    dag: place.on,
    bekend: place.knownAt,
    zonder: place.without?.join(" "),
    na: place.after,
  });

interface CellsPlace {
  readonly region: string;
  readonly scheme: string;
  readonly on: string;
  readonly knownAt: string;
  readonly kind: CellKind;
  /** All without. */
  readonly segment?: string;
}

export const cellsAddress = (call: Call, place: CellsPlace): string =>
  call.link(listPaths.cells, {
    regio: place.region,
    indeling: place.scheme,
    dag: place.on,
    bekend: place.knownAt,
    soort: place.kind,
    segment: place.segment,
  });

/** A figure of a report; a denomination is never part of it. */
export interface CountedPlace {
  readonly region: string;
  readonly from: string;
  readonly to: string;
  readonly knownAt: string | null;
  readonly unit: CountUnit;
  readonly side: CountedSide;
  readonly commissioner: CountedCommissioner | null;
  /** The id of a segment of a comparable block. */
  readonly block: string | null;
}

export const countedAddress = (call: Call, place: CountedPlace & { readonly after?: string }): string =>
  call.link(listPaths.counted, {
    regio: place.region,
    van: place.from,
    tot: place.to,
    bekend: place.knownAt,
    eenheid: place.unit,
    kant: place.side === "BEFORE" ? "voorheen" : "daarna",
    opdrachtgever: place.commissioner,
    blok: place.block,
    na: place.after,
  });

const sides = new Map<string | null, CountedSide>([
  ["voorheen", "BEFORE"],
  ["daarna", "AFTER"],
]);

/** @returns null when the address names no figure */
export function countedPlaceIn(query: URLSearchParams): CountedPlace | null {
  const unit = Object.values(bridged).find((each) => each === query.get("eenheid"));
  const side = sides.get(query.get("kant"));
  const commissioner = query.get("opdrachtgever");
  if (unit === undefined || side === undefined) return null;
  if (commissioner !== null && commissioner !== "REGION" && commissioner !== "MUNICIPALITIES") return null;
  return {
    region: query.get("regio") ?? "",
    from: query.get("van") ?? "",
    to: query.get("tot") ?? "",
    knownAt: query.get("bekend"),
    unit,
    side,
    commissioner,
    block: query.get("blok"),
  };
}
