// SPDX-License-Identifier: EUPL-1.2
import { type EntityManager } from "typeorm";
import { grouped } from "../../../kit/grouped";

/** Of which segments a segment ever was a part, through however many others. */
export class Wholes {
  constructor(private readonly manager: EntityManager) {}

  /** For each of the segments their ids, of whatever day and moment of knowledge. One statement. */
  async ever(segmentIds: readonly string[]): Promise<string[][]> {
    const rows = await this.manager.query<{ id: string; whole: string }[]>(
      `WITH RECURSIVE above (id, whole) AS (
         SELECT id, parent_id FROM segment WHERE id = ANY($1) AND parent_id IS NOT NULL
         UNION
         SELECT above.id, segment.parent_id FROM above JOIN segment ON segment.id = above.whole
         WHERE segment.parent_id IS NOT NULL
       )
       SELECT id, whole FROM above ORDER BY id, whole`,
      [segmentIds],
    );
    const wholes = grouped(rows, ({ id }) => id);
    return segmentIds.map((id) => (wholes.get(id) ?? []).map(({ whole }) => whole));
  }
}
