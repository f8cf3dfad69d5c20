// SPDX-License-Identifier: EUPL-1.2
import { type LocalDate } from "../../kit/localDate";
import { type Refusal, refusal } from "../form/refusal";
import { told } from "../form/told";
import { cut, ownText } from "../spreadsheet/cell";
import { Unreadable } from "../spreadsheet/unreadable";
import { type RowOperation } from "./rowOperations";
import { Spool } from "./spool";

/** Where an operation came from, and where its text is. */
interface Place {
  readonly row: number;
  readonly from: LocalDate;
  readonly until: LocalDate | null;
  readonly offset: number;
  readonly length: number;
  /** The rows that say the same once more. */
  again?: number[];
}

/** Operations for one request: their texts as JSON, and the row that each came from. */
export interface Part {
  readonly changes: readonly string[];
  readonly rows: readonly number[];
  readonly entities: readonly string[];
}

/** As many as the register takes at once, and as much as the gateway lets through. */
const mostInPart = 1_000;
const mostBytesInPart = 380_000;
const mostPeriods = 200;
/** As the register has it. An id is in memory, whatever else a row says is not. */
const longestId = 200;

type HeaderOf = (entity: string, field: string) => string | null;

/** All operations of a file: their texts on disk, and of each only what is needed to put them in order. */
export class OperationList {
  private readonly spool = new Spool();
  private readonly places: ReadonlyMap<string, Map<string, Place[]>>;
  count = 0;

  /**
   * @param entities in the order in which the register must learn of them
   * @param repeated an entity that may stand on many rows, as long as they say the same of it
   */
  constructor(
    entities: readonly string[],
    private readonly repeated: string | null,
    private readonly headerOf: HeaderOf,
    private readonly mostBytes: number,
  ) {
    this.places = new Map(entities.map((entity) => [entity, new Map<string, Place[]>()]));
  }

  add(row: number, operation: RowOperation): Refusal[] {
    const { entity, id, from, until } = operation;
    const byId = this.places.get(entity);
    if (!byId) throw new Error(`${entity} is no entity of this list.`);
    if (id.length > longestId) {
      const expected = `een tekst van 1 tot en met ${longestId} zichtbare tekens`;
      return [refusal(row, this.headerOf(entity, "id"), cut(id), expected)];
    }
    const text = textOf(operation);
    if (Buffer.byteLength(text) > mostBytesInPart) {
      const expected = `een rij van hoogstens ${mostBytesInPart / 1_000} kB`;
      return [refusal(row, this.headerOf(entity, "id"), cut(id), expected)];
    }
    const before = byId.get(id);
    if (entity === this.repeated) {
      const same = before?.find((place) => place.from === from);
      if (same) {
        const contradictions = this.contradictions(row, operation, text, same);
        if (contradictions.length === 0) (same.again ??= []).push(row);
        return contradictions;
      }
    }
    const place = { row, from, until, ...this.spool.add(text) };
    if (place.offset + place.length > this.mostBytes) {
      const most = Math.ceil(this.mostBytes / 1024 / 1024);
      throw new Unreadable(`rijen die bij elkaar hoogstens ${most} MB zeggen; splits het bestand`, "", row);
    }
    if (before) before.push(place);
    else byId.set(ownText(id), [place]);
    this.count += 1;
    return [];
  }

  /** Rows that speak of the same days of the same entity; asked when all were added. */
  *overlaps(): Generator<Refusal> {
    for (const [entity, byId] of this.places) {
      const column = this.headerOf(entity, "id");
      for (const [id, places] of byId) {
        if (places.length === 1) continue;
        places.sort(byFirstDay);
        if (places.length > mostPeriods) {
          yield refusal(
            places[0]?.row ?? null,
            column,
            cut(id),
            `hoogstens ${mostPeriods} perioden van één nummer`,
          );
        } else if (bytesOf(places) > mostBytesInPart) {
          const expected = `hoogstens ${mostBytesInPart / 1_000} kB van één nummer`;
          yield refusal(places[0]?.row ?? null, column, cut(id), expected);
        }
        // Of those before it the one that lasts longest: it may reach over its neighbour.
        let longest: Place | null = null;
        for (const place of places) {
          const before: Place | null = longest;
          if (before === null || lastsLonger(place, before)) longest = place;
          if (before === null || (before.until !== null && before.until <= place.from)) continue;
          const [earlier, later] = before.row < place.row ? [before, place] : [place, before];
          const expected =
            earlier.from === later.from
              ? `elk nummer één keer vanaf dezelfde dag; rij ${earlier.row} zegt al iets van ${cut(id)} vanaf ${later.from}`
              : `perioden die elkaar niet overlappen; rij ${earlier.row} geldt van ${earlier.from} tot ${earlier.until ?? "niet bekend"}`;
          yield refusal(later.row, column, cut(id), expected);
        }
      }
    }
  }

  /** In an order that the register can follow: what is said of one entity stays together. */
  *parts(): Generator<Part> {
    let part: Draft = emptyDraft();
    for (const [entity, byId] of this.places) {
      for (const places of byId.values()) {
        const bytes = bytesOf(places);
        const isFull =
          part.changes.length + places.length > mostInPart || part.bytes + bytes > mostBytesInPart;
        if (isFull && part.changes.length > 0) {
          yield part;
          part = emptyDraft();
        }
        for (const { row, offset, length } of places) {
          part.changes.push(this.spool.read(offset, length));
          part.rows.push(row);
          part.entities.push(entity);
        }
        part.bytes += bytes;
      }
    }
    if (part.changes.length > 0) yield part;
  }

  /** One at a time, with each row that says it. */
  *all(): Generator<RowOperation & { readonly row: number }> {
    for (const [entity, byId] of this.places) {
      for (const { row, again = [], offset, length } of [...byId.values()].flat()) {
        const change = JSON.parse(this.spool.read(offset, length)) as Record<string, RowOperation>;
        const said = change[entity];
        if (!said) continue;
        for (const each of [row, ...again]) yield { ...said, entity, row: each };
      }
    }
  }

  close(): void {
    this.spool.close();
  }

  private contradictions(row: number, { entity }: RowOperation, text: string, same: Place): Refusal[] {
    const earlier = this.spool.read(same.offset, same.length);
    if (earlier === text) return [];
    const [now, before] = [saidIn(text, entity), saidIn(earlier, entity)];
    return Object.keys(now)
      .filter((field) => JSON.stringify(now[field]) !== JSON.stringify(before[field]))
      .map((field) =>
        refusal(
          row,
          this.headerOf(entity, field),
          cut(told(now[field])),
          `hetzelfde als rij ${same.row} van hetzelfde nummer: ${cut(told(before[field])) || "leeg"}`,
        ),
      );
  }
}

interface Draft extends Part {
  readonly changes: string[];
  readonly rows: number[];
  readonly entities: string[];
  bytes: number;
}

const emptyDraft = (): Draft => ({ changes: [], rows: [], entities: [], bytes: 0 });

const bytesOf = (places: readonly Place[]): number => places.reduce((sum, { length }) => sum + length + 1, 0);

const byFirstDay = (one: Place, other: Place): number =>
  one.from < other.from ? -1 : one.from > other.from ? 1 : one.row - other.row;

const lastsLonger = ({ until }: Place, { until: other }: Place): boolean =>
  other !== null && (until === null || until > other);

/** An operation as the graph takes it. What a list says of something is settled, so that it may be said again. */
export const textOf = ({ entity, ...operation }: RowOperation): string =>
  JSON.stringify({ [entity]: { act: "SETTLE", ...operation } });

function saidIn(text: string, entity: string): Record<string, unknown> {
  const change = JSON.parse(text) as Record<string, { until: unknown; facts: Record<string, unknown> }>;
  const { until, facts } = change[entity] ?? { until: null, facts: {} };
  return { until, ...facts };
}
