// SPDX-License-Identifier: EUPL-1.2
import { type LocalDate } from "../../../kit/localDate";
import { operation, process } from "../../../kit/operations/process";
import { type QualityEntities } from "../entities";
import { type MeasureKind } from "./measure.codes";

interface Given {
  readonly id: string;
  readonly contract: string;
  readonly kind: MeasureKind;
  readonly takenOn: LocalDate;
  readonly until?: LocalDate | null;
}

export const takeMeasure = process<QualityEntities, Given>({
  name: "takeMeasure",
  meaning:
    "Records a measure under a contract (maatregel nemen), from the day on which it was taken. The contract itself does not change by it.",
  argumentsSdl: `
    "The id of the measure, which is new."
    id: ID!
    "The id of the contract (contractnummer)."
    contract: ID!
    "Which kind (soort maatregel)."
    kind: MeasureKind!
    "The day on which it was taken (genomen op)."
    takenOn: LocalDate!
    "The day from which it holds no longer (tot). Null: until further notice."
    until: LocalDate`,
  operations: ({ id, contract, kind, takenOn, until }) => [
    operation({
      entity: "measure",
      act: "REGISTER",
      id,
      from: takenOn,
      until: until ?? null,
      facts: { contractId: contract, kind, takenOn },
    }),
  ],
});
