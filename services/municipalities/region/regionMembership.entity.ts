// SPDX-License-Identifier: EUPL-1.2
import { type Fault, sameAsParts } from "../../../kit/fault";
import { versionedEntity } from "../../../kit/versioned/entity";
import { code, link } from "../../../kit/versioned/fact";
import { bounded, type Keeper, municipalities, region } from "../../../kit/versioned/keeper";
import { type FactsOf } from "../../../kit/versioned/version.row";
import { membershipPurposes } from "./regionMembership.codes";
import { RegionMembershipRow } from "./regionMembership.row";
import { buysYouthCare } from "./regionMembership.rules";

export const regionMembershipEntity = versionedEntity<RegionMembershipRow>({
  typeName: "RegionMembership",
  label: "deelname aan een regio",
  row: RegionMembershipRow,
  facts: {
    regionId: link("regio", "Region"),
    municipalityId: link("gemeente", "Municipality"),
    purpose: code("doel", membershipPurposes),
  },
  check: (id, facts): Fault[] =>
    sameAsParts(`${facts.regionId}/${facts.municipalityId}/${facts.purpose}`, id),
  // A municipality can lie in one region and buy in another, but it buys in one at a time.
  oneAtATime: { fact: "municipalityId", when: buysYouthCare },
  keepers: keepersOf,
});

/**
 * The office of the region. Who is a member decides for whom it buys; so it makes a municipality its own only when it keeps
 * that municipality too, also one that no region ever had. Whom an admin gave it, it keeps.
 */
function keepersOf(facts: FactsOf<RegionMembershipRow>, id: string): Keeper[] {
  const office = region(facts.regionId);
  if (!buysYouthCare(facts)) return office;
  const { municipalityId } = facts;
  return bounded(office, [
    ...municipalities([municipalityId]),
    { kind: "already", typeName: "RegionMembership", id },
  ]);
}
