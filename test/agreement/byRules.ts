// SPDX-License-Identifier: EUPL-1.2
// The rules of the product by themselves: all facts of a landscape go in, without a database between, so that thousands of
// landscapes cost seconds. What the readers fetch of them is held against the oracle on a database beside this.
import { intersection } from "../../kit/localDate";
import { answerOf } from "../../services/coverage/answer/answer.rules";
import { wasShownBy } from "../../services/coverage/answer/contracts.rules";
import { withEnds } from "../../services/coverage/answer/ending.rules";
import { rolesIn } from "../../services/coverage/answer/role.rules";
import { type Evidence } from "../../services/coverage/answer/evidence";
import { situationOf } from "../../services/coverage/answer/situation.rules";
import { territoryOf } from "../../services/coverage/answer/territory.rules";
import { type Fact, type FactName } from "../../services/coverage/projection/facts";
import { type FactVersion, type Landscape } from "../oracle/landscape";
import { type Answer, type Question } from "../oracle/question";
import { inGraphWords, plainAnswer, questionOf } from "./product";

/** What `answerOf` gives for a question that is about something valid; null for what is answered without a list. */
export function answerByRules(landscape: Landscape, question: Question): Answer | null {
  const { municipality: municipalityId, segment: segmentId, on, knownAt } = question;
  const ever = <Name extends FactName & keyof Landscape>(typeName: Name): Fact<Name>[] =>
    (landscape[typeName] as readonly FactVersion<object>[])
      .filter((version) => version.recordedFrom <= knownAt && (version.recordedUntil ?? Infinity) > knownAt)
      .map(
        ({ id, validFrom, validUntil, facts }) =>
          ({ ...inGraphWords(facts), id, validFrom, validUntil }) as unknown as Fact<Name>,
      )
      .sort((a, b) => (`${a.id} ${a.validFrom ?? ""}` < `${b.id} ${b.validFrom ?? ""}` ? -1 : 1));
  const onDay = <Name extends FactName & keyof Landscape>(typeName: Name): Fact<Name>[] =>
    ever(typeName).filter(
      ({ validFrom, validUntil }) => (validFrom ?? "") <= on && (validUntil ?? "9999-12-31") > on,
    );

  const buying = onDay("RegionMembership").filter(({ purpose }) => purpose === "INKOOP_JEUGDHULP");
  const schemeId = segmentId.split("/")[0] ?? "";
  const situation = situationOf(
    {
      municipalities: ever("Municipality").filter(({ id }) => id === municipalityId),
      segments: ever("Segment").filter(({ id }) => id === segmentId),
      schemes: ever("SegmentScheme").filter(({ id }) => id === schemeId),
      memberships: buying.filter((membership) => membership.municipalityId === municipalityId),
    },
    on,
  );
  if (situation.kind !== "valid") return null;
  const memberships = buying.filter(({ regionId }) => situation.regionIds.includes(regionId));
  const evidence: Evidence = {
    municipality: situation.municipality,
    reorganisations: ever("Reorganisation"),
    memberships,
    neighbours: onDay("Municipality").filter(({ id }) =>
      memberships.some((each) => each.municipalityId === id),
    ),
    deployments: onDay("Deployment").filter((choice) => choice.municipalityId === municipalityId),
    segments: onDay("Segment"),
    lines: onDay("ContractLine").filter(
      ({ segmentId: of }) => of === null || onDay("Segment").some(({ id }) => id === of),
    ),
    contracts: onDay("Contract"),
    consortia: onDay("Consortium"),
    consortiumMemberships: onDay("ConsortiumMembership"),
    providers: onDay("Provider"),
    locations: onDay("Location"),
    stops: onDay("AdmissionStop"),
    supervisions: onDay("Supervision"),
    isRecorded: ever("ContractLine")
      .filter(({ segmentId: of }) => of?.split("/")[0] === schemeId)
      .some((line) =>
        ever("Contract").some(
          (contract) =>
            contract.id === line.contractId &&
            wasShownBy({ ...contract, ...intersection(line, contract) }, on) &&
            (contract.commissionerKind === "LANDELIJK"
              ? ever("SegmentScheme").some(({ id, regionId }) => id === schemeId && regionId === null)
              : [contract.commissionerRegionId, line.areaRegionId].some((id) =>
                  situation.regionIds.some((regionId) => regionId === id),
                ) ||
                [...contract.commissionerMunicipalityIds, ...line.areaMunicipalityIds].some((id) =>
                  territoryOf(municipalityId, ever("Reorganisation"), on).has(id),
                )),
        ),
      ),
  };
  const asked = questionOf(question);
  const answered = answerOf(evidence, asked);
  const ahead = {
    contracts: ever("Contract"),
    lines: ever("ContractLine"),
    providers: ever("Provider"),
    consortia: ever("Consortium"),
    consortiumMemberships: ever("ConsortiumMembership"),
  };
  const entries = withEnds(answered.entries, ahead, on, rolesIn(evidence, asked));
  return plainAnswer({ ...answered, entries });
}
