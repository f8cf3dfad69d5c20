// SPDX-License-Identifier: EUPL-1.2
import { type Context } from "../context";
import { knowable } from "../contract/knowableContracts.reader";
import { areRecordedOn } from "../contract/regionContract.rules";
import { type Buyer } from "../refs/buyers";
import { type Movement, type MovementQuestion, movementsOf } from "./contractMovement.rules";
import { type RegionContracts } from "../contract/regionContracts.repository";

export interface Moved {
  readonly movements: readonly Movement[];
  /** Of the region itself, on both days. */
  readonly contractsRecorded: boolean;
}

/** Works out what began and ended in a region: nothing of it is stored, so it cannot differ from the contracts. */
export class ContractMovementReader {
  constructor(private readonly contracts: RegionContracts) {}

  async of(
    question: MovementQuestion,
    buyers: readonly Buyer[],
    knownAt: Date,
    context: Context,
  ): Promise<Moved> {
    const municipalityIds = [...new Set(buyers.map(({ municipalityId }) => municipalityId))];
    const { region, from, to } = question;
    const versions = await knowable(
      await this.contracts.versions({ region, municipalityIds, knownAt }),
      knownAt,
      context,
    );
    return {
      movements: movementsOf(versions, buyers, question),
      contractsRecorded: [from, to].every((day) => areRecordedOn(versions, region, buyers, day)),
    };
  }
}
