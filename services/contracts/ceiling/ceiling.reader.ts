// SPDX-License-Identifier: EUPL-1.2
import { type Viewer } from "../../../kit/access";
import { type Moment, toAsOf } from "../../../kit/moment";
import { type Registry } from "../../../kit/versioned/registry";
import { type Context } from "../context";
import { type ContractLineRow } from "../contractLine/contractLine.row";
import { type ContractEntities } from "../entities";
import { membership } from "../refs/membership";
import { ceilingEntity } from "./ceiling.entity";
import { type CeilingRow } from "./ceiling.row";
import { movedIn } from "./ceiling.rules";
import { type CeilingList } from "./ceilingList.repository";
import { reallocationEntity } from "./reallocation.entity";
import { type ReallocationRow } from "./reallocation.row";

export interface CeilingFound {
  readonly row: CeilingRow;
  readonly line: ContractLineRow | null;
  readonly reallocations: readonly ReallocationRow[];
}

/** Gathers the ceilings of a region that a viewer may know of: those of lines that it keeps or reports on. */
export class CeilingReader {
  constructor(
    private readonly list: CeilingList,
    private readonly registry: Registry<ContractEntities>,
  ) {}

  /** The municipalities of the region for which the viewer may ask; all that ever bought something, for `admin`. */
  async municipalitiesOf(viewer: Viewer, region: string): Promise<string[]> {
    const asked = viewer.roles.includes("admin") ? await this.list.commissioners() : viewer.municipalities;
    if (asked.length === 0) return [];
    const { knownKeys, manager } = this.registry;
    const ids = asked.map((each) => membership.idOf(region, each));
    const missing = await knownKeys.missing(manager, membership.typeName, ids, "ever");
    return asked.filter((_, place) => !missing.has(ids[place] as string));
  }

  async of(
    question: Parameters<CeilingList["of"]>[0],
    moment: Moment,
    { disclosure, loaders }: Context,
  ): Promise<CeilingFound[]> {
    const all = await this.list.of(question, moment);
    const may = await Promise.all(all.map((row) => disclosure.mayRead(ceilingEntity, row.id, [row])));
    const asOf = toAsOf(moment);
    return Promise.all(
      all
        .filter((_, place) => may[place])
        .map(async (row) => {
          const key = { id: row.lineId, asOf };
          const [line, from, to] = await Promise.all([
            loaders.lineByKey.load(key),
            loaders.reallocationsFrom.load(key),
            loaders.reallocationsTo.load(key),
          ]);
          const moved = movedIn(row.year, [...from, ...to]);
          return { row, line, reallocations: await readable(moved, disclosure) };
        }),
    );
  }
}

/** What came from a line of another is for whoever keeps that line. */
async function readable(
  moved: readonly ReallocationRow[],
  disclosure: Context["disclosure"],
): Promise<ReallocationRow[]> {
  const may = await Promise.all(moved.map((row) => disclosure.mayRead(reallocationEntity, row.id, [row])));
  return moved.filter((_, place) => may[place]);
}
