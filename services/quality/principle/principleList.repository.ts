// SPDX-License-Identifier: EUPL-1.2
import { type Moment } from "../../../kit/moment";
import { type VersionedRepository } from "../../../kit/versioned/versioned.repository";
import { type PrincipleRow } from "./principle.row";
import { ofLatestVersion } from "./principle.rules";

/** The principles of a region, by number. */
export class PrincipleList {
  constructor(private readonly principles: VersionedRepository<PrincipleRow>) {}

  /** Those of the latest version that holds on the day. */
  async latest(region: string, moment: Moment): Promise<PrincipleRow[]> {
    const rows = await this.principles
      .at(moment)
      .andWhere("v.regionId = :region", { region })
      .orderBy("v.number")
      .getMany();
    return ofLatestVersion(rows);
  }

  /** Those of one version, also when another has replaced it: whoever names a version means its text, on any day. */
  async ofVersion(region: string, version: string, moment: Moment): Promise<PrincipleRow[]> {
    const known = await this.principles
      .knownAt(moment.knownAt)
      .andWhere("v.regionId = :region AND v.version = :version", { region, version })
      .getMany();
    const ids = new Set(known.map((row) => row.id));
    const rows = await this.principles.nearestByIds([...ids], moment);
    return rows.sort((a, b) => a.number - b.number);
  }
}
