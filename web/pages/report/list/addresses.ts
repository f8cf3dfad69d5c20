// SPDX-License-Identifier: EUPL-1.2
import { type Call } from "../../../page/page";
import { type CountUnit, type FlowReason } from "./bridgeList.question";
import { type LandscapeCategory } from "./contractedList.question";

/** Where the lists behind the figures of a report stand. Each takes the moment of knowledge of the report along. */
export const listPaths = {
  bridge: "/rapport/aansluiting",
  contracted: "/rapport/aanbieders",
  cell: "/rapport/cel",
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
  readonly after?: string;
}

export const cellAddress = (call: Call, place: CellPlace): string =>
  call.link(listPaths.cell, {
    gemeente: place.municipality,
    segment: place.segment,
    dag: place.on,
    bekend: place.knownAt,
    na: place.after,
  });
