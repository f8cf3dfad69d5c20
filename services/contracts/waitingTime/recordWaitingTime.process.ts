// SPDX-License-Identifier: EUPL-1.2
import { type LocalDate } from "../../../kit/localDate";
import { operation, process } from "../../../kit/operations/process";
import { type ContractEntities } from "../entities";
import { type WaitingMeasure } from "./waitingTime.codes";

interface Given {
  readonly id: string;
  readonly provider: string;
  readonly segment: string;
  readonly measure: WaitingMeasure;
  readonly days: number;
  readonly measuredOn: LocalDate;
  readonly expiresOn?: LocalDate | null;
  readonly measurementSource: string;
  readonly people?: number | null;
}

export const recordWaitingTime = process<ContractEntities, Given>({
  name: "recordWaitingTime",
  meaning:
    "Records how long one waits at a provider for a segment (wachttijd), from the day on which it was measured.",
  argumentsSdl: `
    "The id of the measurement, which is new."
    id: ID!
    "The id of the provider (aanbieder)."
    provider: ID!
    "The segment as SCHEME/CODE (segment)."
    segment: ID!
    "From what until what (soort wachttijd)."
    measure: WaitingMeasure!
    "How many days (wachttijd in dagen)."
    days: Int!
    "The day of the measurement (gemeten op)."
    measuredOn: LocalDate!
    "The day from which it says nothing any more (verloopt op). Null: niet vastgelegd."
    expiresOn: LocalDate
    "Who says so (bron van de meting)."
    measurementSource: String!
    "About how many youth (aantal jeugdigen); never shown. Null: niet vastgelegd."
    people: Int`,
  operations: ({ id, provider, segment, measuredOn, expiresOn, people, ...measured }) => [
    operation({
      entity: "waitingTime",
      act: "REGISTER",
      id,
      from: measuredOn,
      facts: {
        providerId: provider,
        segmentId: segment,
        days: measured.days,
        measure: measured.measure,
        measuredOn,
        expiresOn: expiresOn ?? null,
        measurementSource: measured.measurementSource,
        people: people ?? null,
      },
    }),
  ],
});
