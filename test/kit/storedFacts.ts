// SPDX-License-Identifier: EUPL-1.2
import { type FactVersion } from "../../services/coverage/projection/fact.repository";
import { type Fact, type FactName } from "../../services/coverage/projection/facts";
import { aContract, aLine, aMembership, aMunicipality, aProvider, aScheme, aSegment } from "./coverageFacts";

/** A fact as the projection keeps it, recorded on 1 January 2022. */
export function stored<Name extends FactName>(
  typeName: Name,
  { id, validFrom, validUntil, ...body }: Fact<Name>,
): FactVersion {
  const recorded = { recordedFrom: "2022-01-01T00:00:00Z", recordedUntil: null, act: "REGISTERED" } as const;
  return { typeName, id, validFrom, validUntil, ...recorded, body };
}

/** The one story of `coverageFacts`, for the database. */
export const aSmallRegister: readonly FactVersion[] = [
  stored("Municipality", aMunicipality()),
  stored("RegionMembership", aMembership()),
  stored("SegmentScheme", aScheme()),
  stored("Segment", aSegment()),
  stored("Provider", aProvider()),
  stored("Contract", aContract()),
  stored("ContractLine", aLine()),
];
