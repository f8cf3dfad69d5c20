// SPDX-License-Identifier: EUPL-1.2
import { fault, type Fault, ifGiven, distinct } from "../../../kit/fault";
import { type Timeline } from "../../../kit/versioned/timeline.rules";
import { type FactsOf } from "../../../kit/versioned/version.row";
import { words } from "../../../kit/words";
import { onlyWhen } from "../entry/entry.rules";
import { checkSasOption } from "../segment/segment.rules";
import { type ContractRow } from "./contract.row";

type ContractFacts = FactsOf<ContractRow>;

export function checkContract(_id: string, facts: ContractFacts): Fault[] {
  return [
    ...checkCommissioner(facts),
    ...checkParties(facts),
    ...checkSasOption(facts.sasOption, facts.procedure),
    ...checkTerm(facts),
  ];
}

function checkCommissioner(facts: ContractFacts): Fault[] {
  const {
    commissionerKind: kind,
    commissionerRegionId: region,
    commissionerMunicipalityIds: municipalities,
  } = facts;
  const count = municipalities.length;
  return [
    ...onlyWhen(
      (kind === "REGIO") === (region !== null),
      "commissionerRegionId",
      kind === "REGIO"
        ? words("the region that bought it", "de regio die het heeft ingekocht")
        : words(`no region when the kind is ${kind}`, `geen regio als de soort opdrachtgever ${kind} is`),
      region,
    ),
    ...onlyWhen(
      kind !== "GEMEENTE" || count === 1,
      "commissionerMunicipalityIds",
      words("one municipality", "één gemeente"),
      municipalities,
    ),
    ...onlyWhen(
      kind !== "GEMEENTEN_GEZAMENLIJK" || count > 1,
      "commissionerMunicipalityIds",
      words("two or more municipalities", "twee of meer gemeenten"),
      municipalities,
    ),
    ...onlyWhen(
      (kind !== "REGIO" && kind !== "LANDELIJK") || count === 0,
      "commissionerMunicipalityIds",
      words(
        `no municipality when the kind is ${kind}`,
        `geen gemeente als de soort opdrachtgever ${kind} is`,
      ),
      municipalities,
    ),
    ...distinct("commissionerMunicipalityIds", municipalities),
  ];
}

/** A contract with a consortium names no parties: who takes part changes, and is kept with the consortium. */
function checkParties(facts: ContractFacts): Fault[] {
  const { partyIds, consortiumId, leadPartyId, subcontractorIds } = facts;
  return [
    ...onlyWhen(
      (consortiumId === null) === partyIds.length > 0,
      "partyIds",
      consortiumId === null
        ? words(
            "at least one provider, or a consortium",
            "ten minste één aanbieder, of een samenwerkingsverband",
          )
        : words("no provider beside the consortium", "geen aanbieder naast het samenwerkingsverband"),
      partyIds,
    ),
    ...distinct("partyIds", partyIds),
    ...ifGiven(leadPartyId, (given) =>
      onlyWhen(
        consortiumId !== null || partyIds.includes(given),
        "leadPartyId",
        words(
          "one of the parties, or a member of the consortium",
          "een van de contractpartijen, of een lid van het samenwerkingsverband",
        ),
        given,
      ),
    ),
    ...distinct("subcontractorIds", subcontractorIds),
    ...subcontractorIds
      .filter((id) => partyIds.includes(id))
      .map((id) => fault("subcontractorIds", noParty, id)),
  ];
}

const noParty = words("a provider that is no party itself", "een aanbieder die zelf geen contractpartij is");

function checkTerm({ start, end }: ContractFacts): Fault[] {
  const expected = words(`a day after ${start}, the start`, `een dag na ${start}, de ingangsdatum`);
  return ifGiven(end, (given) => onlyWhen(start < given, "end", expected, given));
}

/** The register must know a contract from its first day on, or earlier: from the award. */
export function checkContractLife(life: Timeline<FactsOf<ContractRow>>): Fault[] {
  const [first] = life;
  if (!first || first.validFrom === null || first.validFrom <= first.facts.start) return [];
  const { start } = first.facts;
  const expected = words(`a day not after ${start}, the start`, `een dag niet na ${start}, de ingangsdatum`);
  return [fault("from", expected, first.validFrom)];
}
