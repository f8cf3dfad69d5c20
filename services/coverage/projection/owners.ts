// SPDX-License-Identifier: EUPL-1.2
import { type FactName } from "./facts";

/** An owner that the projection is built from: its feed, its versions, and what is taken of it. */
export interface FollowedOwner {
  readonly owner: string;
  readonly feed: string;
  readonly versions: string;
  /** Of an owner that does not tell all from the start: what it withholds. */
  readonly withheld?: string;
  readonly takes: readonly FactName[];
}

export const followedOwners: readonly FollowedOwner[] = [
  {
    owner: "providers",
    feed: "providerChanges",
    versions: "providerVersions",
    takes: ["Identity", "Provider", "Succession", "Location", "Consortium", "ConsortiumMembership"],
  },
  {
    owner: "contracts",
    feed: "contractChanges",
    versions: "contractVersions",
    withheld: "contractWithheld",
    takes: [
      "SegmentScheme",
      "Segment",
      "Crosswalk",
      "Contract",
      "ContractLine",
      "AdmissionStop",
      "StatedFigure",
      "Target",
    ],
  },
  {
    owner: "municipalities",
    feed: "municipalityChanges",
    versions: "municipalityVersions",
    takes: ["Region", "Municipality", "RegionMembership", "Reorganisation", "Deployment"],
  },
  { owner: "quality", feed: "qualityChanges", versions: "qualityVersions", takes: ["Supervision"] },
];
