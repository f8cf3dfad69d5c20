// SPDX-License-Identifier: EUPL-1.2
import { grouped } from "../../../kit/grouped";
import {
  agreement,
  type AgreementReading,
  type Contradiction,
  saidBefore,
  saidNow,
} from "../../../kit/operations/agreement";
import { type VersionRow } from "../../../kit/versioned/version.row";
import { endOf } from "../contract/contractEnd.rules";
import { type ContractEntities } from "../entities";
import { contractLineEntity } from "./contractLine.entity";
import { contradictionOf, divisionsOf, newDivisions } from "./dividedSegment.rules";

/** A line is in a segment without others under it, whichever came first. */
export const dividedSegment = agreement<ContractEntities>({
  about: ["contract", "contractLine", "segment"],
  newContradictions: async ({ contract = [], contractLine = [], segment = [] }, within) => {
    const { repositories } = within;
    const parents = (await repositories.segment.current(segment)).flatMap(({ parentId }) => parentId ?? []);
    const lines = [
      ...(await repositories.contractLine.current(contractLine)),
      ...(await repositories.contractLine.nowLinkedTo("contractId", contract)),
      ...(await repositories.contractLine.nowLinkedTo("segmentId", parents)),
    ];
    const segmentIds = [...new Set(lines.flatMap(({ segmentId }) => segmentId ?? []))];
    const under = await repositories.segment.nowLinkedTo("parentId", segmentIds);
    const divided = new Set(under.map(({ parentId }) => parentId));
    const lineIds = lines.filter(({ segmentId }) => divided.has(segmentId)).map(({ id }) => id);
    if (lineIds.length === 0) return [];
    return newAmong([...new Set(lineIds)], [...new Set(under.map(({ id }) => id))], within);
  },
});

async function newAmong(
  lineIds: readonly string[],
  childIds: readonly string[],
  { repositories, recordedAt, mayKnow }: AgreementReading<ContractEntities>,
): Promise<Contradiction[]> {
  const lines = await repositories.contractLine.history(lineIds);
  const segments = await repositories.segment.history(childIds);
  const contractIds = [...new Set(lines.map(({ contractId }) => contractId))];
  const contracts = grouped(await repositories.contract.history(contractIds), ({ id }) => id);
  type Said = <Row extends VersionRow>(rows: readonly Row[]) => Row[];
  const among = (said: Said) =>
    divisionsOf(said(lines), said(segments), (id) => endOf(said(contracts.get(id) ?? []).sort(byFirstDay)));
  const before = among((rows) => saidBefore(rows, recordedAt));
  const found: Contradiction[] = [];
  for (const [index, division] of newDivisions(among(saidNow), before).entries()) {
    const ofLine = saidNow(lines.filter(({ id }) => id === division.lineId));
    const isOpen = index < mostNamed && (await mayKnow(contractLineEntity, ofLine));
    found.push(contradictionOf(division, isOpen));
  }
  return found;
}

/** As many lines as help to see what is to be done first; of the others it is not asked who may know them. */
const mostNamed = 20;

const byFirstDay = (one: VersionRow, other: VersionRow): number =>
  (one.validFrom ?? "") < (other.validFrom ?? "") ? -1 : 1;
