// SPDX-License-Identifier: EUPL-1.2
import { type Fault, ifGiven, matching, distinct } from "../../../kit/fault";
import { type FactsOf } from "../../../kit/versioned/version.row";
import { words } from "../../../kit/words";
import { onlyWhen } from "../entry/entry.rules";
import { type ContractLineRow } from "./contractLine.row";

type LineFacts = FactsOf<ContractLineRow>;

/** The form of the national product codes in messages under the Youth Act (iJw). */
export const productCodeForm = /^\d{2}[A-Z]\d{2}$/;
export const productCodeExpected = words(
  "an iJw product code such as 54A01",
  "een iJw-productcode zoals 54A01",
);

export function checkContractLine(_id: string, facts: LineFacts): Fault[] {
  return [
    ...onlyWhen(
      (facts.scale === "INDIVIDUAL") === (facts.segmentId === null),
      "segmentId",
      facts.scale === "INDIVIDUAL"
        ? words("no segment when the scale is INDIVIDUAL", "geen segment als de schaal INDIVIDUAL is")
        : words("the segment it was bought in", "het segment waarin het is ingekocht"),
      facts.segmentId,
    ),
    ...ifGiven(facts.productCode, (given) =>
      matching("productCode", productCodeForm, productCodeExpected, given),
    ),
    ...checkArea(facts),
    ...distinct("funding", facts.funding),
    ...distinct("deliveryModes", facts.deliveryModes),
  ];
}

function checkArea({
  areaKind: kind,
  areaRegionId: region,
  areaMunicipalityIds: municipalities,
}: LineFacts): Fault[] {
  return [
    ...onlyWhen(
      (kind === "REGIO") === (region !== null),
      "areaRegionId",
      kind === "REGIO"
        ? words("the region it was bought for", "de regio waarvoor het is ingekocht")
        : words(`no region when the area is ${kind}`, `geen regio als het soort werkgebied ${kind} is`),
      region,
    ),
    ...onlyWhen(
      (kind === "GEMEENTEN") === municipalities.length > 0,
      "areaMunicipalityIds",
      kind === "GEMEENTEN"
        ? words("at least one municipality", "ten minste één gemeente")
        : words(
            `no municipality when the area is ${kind}`,
            `geen gemeente als het soort werkgebied ${kind} is`,
          ),
      municipalities,
    ),
    ...distinct("areaMunicipalityIds", municipalities),
  ];
}
