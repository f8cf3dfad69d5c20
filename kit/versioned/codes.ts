// SPDX-License-Identifier: EUPL-1.2
import { type EntityManager } from "typeorm";
import { inputError } from "../errors";
import { type KnownKeys } from "./knownKeys";

/** Checks arguments that name an entity. */
export class Codes {
  constructor(
    private readonly knownKeys: KnownKeys,
    private readonly manager: EntityManager,
  ) {}

  /**
   * Refuses a code that the register never held: an empty list would be read as "nobody". One that was withdrawn may
   * still be asked about, for a question about an earlier knowledge must give its answer again. Absent codes pass.
   */
  async check(
    field: string,
    typeName: string,
    given: string | readonly string[] | null | undefined,
  ): Promise<void> {
    const ids = given == null ? [] : typeof given === "string" ? [given] : given;
    if (ids.length === 0) return;
    const [missing] = await this.knownKeys.missing(this.manager, typeName, ids, "ever");
    if (missing !== undefined) throw inputError(field, `the id of a ${typeName} in the register`, missing);
  }
}
