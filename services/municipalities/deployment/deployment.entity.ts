// SPDX-License-Identifier: EUPL-1.2
import { type Fault, sameAsParts } from "../../../kit/fault";
import { versionedEntity } from "../../../kit/versioned/entity";
import { link, maybe, note, yesNo } from "../../../kit/versioned/fact";
import { municipalities } from "../../../kit/versioned/keeper";
import { DeploymentRow } from "./deployment.row";

export const deploymentEntity = versionedEntity<DeploymentRow>({
  typeName: "Deployment",
  label: "inzet",
  row: DeploymentRow,
  facts: {
    municipalityId: link("gemeente", "Municipality"),
    segmentId: link("segment", "Segment"),
    deployed: yesNo("ingezet"),
    explanation: maybe(note("toelichting")),
  },
  check: (id, facts): Fault[] => sameAsParts(`${facts.municipalityId}/${facts.segmentId}`, id),
  keepers: (facts) => municipalities([facts.municipalityId]),
});
