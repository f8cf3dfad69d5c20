// SPDX-License-Identifier: EUPL-1.2
import { type EntityManager } from "typeorm";
import { type KnownKeys } from "../../../kit/versioned/knownKeys";
import { type ErrorSubject } from "./errorReport.codes";

const typeNames = {
  PROVIDER: "Provider",
  CONTRACT: "Contract",
  SEGMENT: "Segment",
} as const satisfies Record<ErrorSubject, string>;

/** Whether what a report is about is there, and the region that is to handle it. */
export class SubjectKeys {
  constructor(
    private readonly knownKeys: KnownKeys,
    private readonly manager: EntityManager,
  ) {}

  async areKnown(subject: ErrorSubject, subjectId: string, regionId: string): Promise<boolean> {
    const missing = await Promise.all([
      this.knownKeys.missing(this.manager, typeNames[subject], [subjectId], "ever"),
      this.knownKeys.missing(this.manager, "Region", [regionId], "ever"),
    ]);
    return missing.every(({ size }) => size === 0);
  }
}
