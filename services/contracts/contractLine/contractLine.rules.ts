// SPDX-License-Identifier: EUPL-1.2
import {
  allOfCodes,
  type Fault,
  ifGiven,
  matching,
  notBlank,
  oneOfCodes,
  distinct,
} from "../../../kit/fault";
import { type FactsOf } from "../../../kit/versioned/version.row";
import { onlyWhen } from "../entry/entry.rules";
import { fundings, scales } from "../procurement/procurement.codes";
import { areaKinds, deliveryModes } from "./contractLine.codes";
import { type ContractLineRow } from "./contractLine.row";

type LineFacts = FactsOf<ContractLineRow>;

/** The form of the national product codes in messages under the Youth Act (iJw). */
export const productCodeForm = /^\d{2}[A-Z]\d{2}$/;
export const productCodeExpected = "an iJw product code such as 54A01";

export function checkContractLine(_id: string, facts: LineFacts): Fault[] {
  return [
    ...oneOfCodes("scale", scales, facts.scale),
    ...onlyWhen(
      (facts.scale === "INDIVIDUAL") === (facts.segmentId === null),
      "segmentId",
      facts.scale === "INDIVIDUAL"
        ? "no segment when the scale is INDIVIDUAL"
        : "the segment it was bought in",
      facts.segmentId,
    ),
    ...ifGiven(facts.product, (given) => notBlank("product", given)),
    ...ifGiven(facts.productCode, (given) =>
      matching("productCode", productCodeForm, productCodeExpected, given),
    ),
    ...ifGiven(facts.service, (given) => notBlank("service", given)),
    ...checkArea(facts),
    ...allOfCodes("funding", fundings, facts.funding),
    ...distinct("funding", facts.funding),
    ...allOfCodes("deliveryModes", deliveryModes, facts.deliveryModes),
    ...distinct("deliveryModes", facts.deliveryModes),
  ];
}

function checkArea({
  areaKind: kind,
  areaRegionId: region,
  areaMunicipalityIds: municipalities,
}: LineFacts): Fault[] {
  return [
    ...oneOfCodes("areaKind", areaKinds, kind),
    ...onlyWhen(
      (kind === "REGIO") === (region !== null),
      "areaRegionId",
      kind === "REGIO" ? "the region it was bought for" : `no region when the area is ${kind}`,
      region,
    ),
    ...onlyWhen(
      (kind === "GEMEENTEN") === municipalities.length > 0,
      "areaMunicipalityIds",
      kind === "GEMEENTEN" ? "at least one municipality" : `no municipality when the area is ${kind}`,
      municipalities,
    ),
    ...distinct("areaMunicipalityIds", municipalities),
  ];
}
