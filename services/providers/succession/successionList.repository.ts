// SPDX-License-Identifier: EUPL-1.2
import { type VersionedRepository } from "../../../kit/versioned/versioned.repository";
import { type SuccessionRow } from "./succession.row";

/** The successions of providers that are gone, of whatever day. */
export class SuccessionList {
  constructor(private readonly successions: VersionedRepository<SuccessionRow>) {}

  async ofGone(knownAt: Date): Promise<SuccessionRow[]> {
    return this.successions
      .knownAt(knownAt)
      .andWhere("v.kind <> 'AFSPLITSING'")
      .orderBy("v.id")
      .addOrderBy("v.validFrom")
      .getMany();
  }
}
