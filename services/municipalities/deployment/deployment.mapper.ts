// SPDX-License-Identifier: EUPL-1.2
import { type AsOf } from "../../../kit/moment";
import { segmentOf } from "../refs/segment.ref";
import { type DeploymentRow } from "./deployment.row";
import { Deployment } from "./deployment.type";

export const toDeployment = (row: DeploymentRow, asOf: AsOf): Deployment =>
  Object.assign(new Deployment(), {
    segment: segmentOf(row.segmentId, asOf),
    deployed: row.deployed,
    explanation: row.explanation,
    from: row.validFrom,
    until: row.validUntil,
  } satisfies Deployment);
