// SPDX-License-Identifier: EUPL-1.2
import { grouped } from "../../../kit/grouped";
import { inParts } from "../../../kit/inParts";
import {
  agreement,
  type AgreementReading,
  type Contradiction,
  saidBefore,
  saidNow,
} from "../../../kit/operations/agreement";
import { type Disclosure } from "../../../kit/operations/disclosure";
import { type VersionRow } from "../../../kit/versioned/version.row";
import { endOf } from "../contract/contractEnd.rules";
import { type ContractEntities } from "../entities";
import { contractLineEntity } from "./contractLine.entity";
import { type ContractLineRow } from "./contractLine.row";
import { contradictionOf, divisionsOf, newDivisions } from "./dividedSegment.rules";

const atOnce = 500;

/**
 * A line is in a segment without others under it, whichever came first. Of what is closed to who changes nothing but the
 * segments it has nothing to say, as it would tell of it; `unspokenDivision` sees to that.
 */
export const dividedSegment = agreement<ContractEntities>({
  about: ["contract", "contractLine", "segment"],
  async *newContradictions({ contract = [], contractLine = [], segment = [] }, within) {
    const { repositories } = within;
    const lines = repositories.contractLine;
    const parentIds = new Set<string>();
    for (const some of inParts(segment, atOnce)) {
      for (const id of await repositories.segment.nowSaid("parentId", { id: some })) parentIds.add(id);
    }
    const segmentIds = new Set(parentIds);
    for (const some of inParts(contractLine, atOnce)) {
      for (const id of await lines.nowSaid("segmentId", { id: some })) segmentIds.add(id);
    }
    for (const some of inParts(contract, atOnce)) {
      for (const id of await lines.nowSaid("segmentId", { contractId: some })) segmentIds.add(id);
    }
    const under = await repositories.segment.nowLinkedTo("parentId", [...segmentIds]);
    if (under.length === 0) return;
    const divided = new Set(under.map(({ parentId }) => parentId ?? ""));
    const lineIds = new Set<string>();
    const inDivided = [
      ["id", contractLine],
      ["contractId", contract],
      ["segmentId", [...parentIds]],
    ] as const;
    for (const [by, ids] of inDivided) {
      for (const some of inParts(ids, atOnce)) {
        for (const id of await lines.nowSaid("id", { segmentId: [...divided], [by]: some })) lineIds.add(id);
      }
    }
    const childIds = [...new Set(under.map(({ id }) => id))];
    const changed: Changed = { contract: new Set(contract), contractLine: new Set(contractLine) };
    for (const some of inParts(lineIds, atOnce)) yield* newAmong(some, childIds, changed, within);
  },
});

type Changed = Readonly<Record<"contract" | "contractLine", ReadonlySet<string>>>;

async function* newAmong(
  lineIds: readonly string[],
  childIds: readonly string[],
  changed: Changed,
  { repositories, recordedAt, disclosureNow }: AgreementReading<ContractEntities>,
): AsyncGenerator<Contradiction> {
  const all = await repositories.contractLine.history(lineIds);
  const lines = await spokenAmong(all, changed, disclosureNow());
  const segments = await repositories.segment.history(childIds);
  const contractIds = [...new Set(lines.map(({ contractId }) => contractId))];
  const contracts = grouped(await repositories.contract.history(contractIds), ({ id }) => id);
  type Said = <Row extends VersionRow>(rows: readonly Row[]) => Row[];
  const among = (said: Said) =>
    divisionsOf(said(lines), said(segments), (id) => endOf(said(contracts.get(id) ?? []).sort(byFirstDay)));
  const before = among((rows) => saidBefore(rows, recordedAt));
  yield* newDivisions(among(saidNow), before).map(contradictionOf);
}

/** Whoever changes a line or its contract may know of it; of the others those that are open. */
async function spokenAmong(
  lines: readonly ContractLineRow[],
  { contract, contractLine }: Changed,
  disclosure: Disclosure,
): Promise<ContractLineRow[]> {
  const isOwn = ({ id, contractId }: ContractLineRow): boolean =>
    contractLine.has(id) || contract.has(contractId);
  const own = new Set(lines.filter(isOwn).map(({ id }) => id));
  const open = await disclosure.open(
    contractLineEntity,
    lines.filter(({ id }) => !own.has(id)),
  );
  return [...lines.filter(({ id }) => own.has(id)), ...open];
}

const byFirstDay = (one: VersionRow, other: VersionRow): number =>
  (one.validFrom ?? "") < (other.validFrom ?? "") ? -1 : 1;
