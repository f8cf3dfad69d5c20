// SPDX-License-Identifier: EUPL-1.2
import { type Fault, ifGiven, notBlank, sameAsParts } from "../../../kit/fault";
import { link, versionedEntity } from "../../../kit/versioned/entity";
import { DeploymentRow } from "./deployment.row";

export const deploymentEntity = versionedEntity<DeploymentRow>({
  typeName: "Deployment",
  row: DeploymentRow,
  facts: { municipalityId: true, segmentId: true, deployed: true, explanation: true },
  check: (id, facts): Fault[] => {
    const key = `${facts.municipalityId}/${facts.segmentId}`;
    return [
      ...sameAsParts(key, id),
      ...ifGiven(facts.explanation, (given) => notBlank("explanation", given)),
    ];
  },
  references: (facts) => [
    ...link("municipalityId", "Municipality", facts.municipalityId),
    ...link("segmentId", "Segment", facts.segmentId),
  ],
});
