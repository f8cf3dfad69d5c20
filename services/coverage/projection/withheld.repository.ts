// SPDX-License-Identifier: EUPL-1.2
import { type EntityManager } from "typeorm";
import { type LocalDate } from "../../../kit/localDate";

export interface WithheldKey {
  readonly typeName: string;
  readonly key: string;
}

export interface Withheld extends WithheldKey {
  readonly until: LocalDate;
}

/** All SQL over what the owners do not tell yet. */
export class WithheldRepository {
  constructor(private readonly manager: EntityManager) {}

  within(manager: EntityManager): WithheldRepository {
    return new WithheldRepository(manager);
  }

  /** What one owner withholds; when a day is given, only what it may tell on that day. */
  async of(owner: string, dueOn: LocalDate | null): Promise<WithheldKey[]> {
    return this.manager.query<WithheldKey[]>(
      `SELECT type_name AS "typeName", id AS key FROM withheld
        WHERE owner = $1 AND ($2::date IS NULL OR until <= $2) ORDER BY type_name, id`,
      [owner, dueOn],
    );
  }

  /** Of all that was looked at, only this is withheld now. */
  async settle(owner: string, looked: readonly WithheldKey[], withheld: readonly Withheld[]): Promise<void> {
    if (looked.length > 0) {
      await this.manager.query(
        `DELETE FROM withheld
          WHERE owner = $1 AND (type_name, id) IN (SELECT * FROM unnest($2::text[], $3::text[]))`,
        [owner, looked.map(({ typeName }) => typeName), looked.map(({ key }) => key)],
      );
    }
    if (withheld.length > 0) {
      await this.manager.query(
        `INSERT INTO withheld (owner, type_name, id, until)
         SELECT $1, * FROM unnest($2::text[], $3::text[], $4::date[])
         ON CONFLICT (owner, type_name, id) DO UPDATE SET until = excluded.until`,
        [
          owner,
          withheld.map(({ typeName }) => typeName),
          withheld.map(({ key }) => key),
          withheld.map(({ until }) => until),
        ],
      );
    }
  }

  async clear(): Promise<void> {
    await this.manager.query("DELETE FROM withheld");
  }
}
