// SPDX-License-Identifier: EUPL-1.2
import { fault, type Fault, ifGiven, wholeNumber } from "../../../kit/fault";
import { type FactsOf } from "../../../kit/versioned/version.row";
import { words } from "../../../kit/words";
import { type AccessTeamRow } from "./accessTeam.row";

const mostInhabitants = 20_000_000;
const mostStaff = 10_000;

export function checkAccessTeam(_id: string, facts: FactsOf<AccessTeamRow>): Fault[] {
  return [
    ...ifGiven(facts.inhabitantsServed, (given) =>
      wholeNumber("inhabitantsServed", given, 0, mostInhabitants),
    ),
    ...checkStaff(facts),
    ...checkCommissioner(facts),
  ];
}

function checkStaff({ staffMin, staffMax }: FactsOf<AccessTeamRow>): Fault[] {
  const faults = [
    ...ifGiven(staffMin, (given) => wholeNumber("staffMin", given, 0, mostStaff)),
    ...ifGiven(staffMax, (given) => wholeNumber("staffMax", given, 0, mostStaff)),
  ];
  if (staffMin !== null && staffMax !== null && staffMax < staffMin) {
    const expected = words(
      `at least ${staffMin}, the smallest size`,
      `ten minste ${staffMin}, de minimale bezetting`,
    );
    faults.push(fault("staffMax", expected, staffMax));
  }
  return faults;
}

function checkCommissioner({
  contractedByRegionId,
  contractedByMunicipalityId,
}: FactsOf<AccessTeamRow>): Fault[] {
  const expected = words(
    `none, for the region ${contractedByRegionId} contracts the team`,
    `geen gemeente, want de regio ${contractedByRegionId} contracteert het team`,
  );
  return contractedByRegionId !== null && contractedByMunicipalityId !== null
    ? [fault("contractedByMunicipalityId", expected, contractedByMunicipalityId)]
    : [];
}
