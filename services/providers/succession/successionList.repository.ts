// SPDX-License-Identifier: EUPL-1.2
import { type VersionedRepository } from "../../../kit/versioned/versioned.repository";
import { type SuccessionRow } from "./succession.row";

/** All successions, of whatever day. */
export class SuccessionList {
  constructor(private readonly successions: VersionedRepository<SuccessionRow>) {}

  async knownAt(knownAt: Date): Promise<SuccessionRow[]> {
    return this.successions.knownAt(knownAt).orderBy("v.id").addOrderBy("v.validFrom").getMany();
  }
}
