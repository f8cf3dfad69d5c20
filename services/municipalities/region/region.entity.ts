// SPDX-License-Identifier: EUPL-1.2
import { type Fault, ifGiven, matching, notBlank } from "../../../kit/fault";
import { versionedEntity } from "../../../kit/versioned/entity";
import { RegionRow } from "./region.row";

/** No slash: the code is a part of other ids. */
const codeForm = /^[A-Z][A-Z0-9-]*$/;

export const regionEntity = versionedEntity<RegionRow>({
  typeName: "Region",
  row: RegionRow,
  facts: { name: true, contractingOffice: true, expertRoute: true },
  check: (id, facts): Fault[] => [
    ...matching("id", codeForm, "a code in capitals, such as ZHZ", id),
    ...notBlank("name", facts.name),
    ...ifGiven(facts.contractingOffice, (given) => notBlank("contractingOffice", given)),
    ...ifGiven(facts.expertRoute, (given) => notBlank("expertRoute", given)),
  ],
  references: () => [],
});
