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
import { type VersionRow } from "../../../kit/versioned/version.row";
import { type ContractEntities } from "../entities";
import { contractEntity } from "./contract.entity";
import { type ContractRow } from "./contract.row";
import { contradictionsOf } from "./contractLife.rules";

const linesAtOnce = 1_000;
const contractsAtOnce = 200;

/** The term and the state of a contract agree with each other and with the days of its lines. */
export const contractLife = agreement<ContractEntities>({
  about: ["contract", "contractLine"],
  async *newContradictions({ contract = [], contractLine = [] }, within) {
    const lines = within.repositories.contractLine;
    const contracts = new Set(contract);
    for (const some of inParts(contractLine, linesAtOnce)) {
      for (const id of await lines.nowSaid("contractId", { id: some })) contracts.add(id);
    }
    for (const some of inParts(contracts, contractsAtOnce)) yield* newIn(some, within);
  },
});

async function* newIn(
  ids: readonly string[],
  { repositories, recordedAt, mayKnow }: AgreementReading<ContractEntities>,
): AsyncGenerator<Contradiction> {
  const contracts = grouped(await repositories.contract.history(ids), ({ id }) => id);
  const linked = await repositories.contractLine.nowLinkedTo("contractId", ids);
  const lineIds = [...new Set(linked.map(({ id }) => id))];
  const lines = [...grouped(await repositories.contractLine.history(lineIds), ({ id }) => id).values()];
  const linesOf = grouped(lines, (versions) => saidNow(versions)[0]?.contractId ?? "");
  for (const [id, versions] of contracts) {
    const own = linesOf.get(id) ?? [];
    const lifeOf = (said: <Row extends VersionRow>(rows: readonly Row[]) => Row[]) => ({
      id,
      versions: said(versions).sort(byFirstDay),
      lines: own.map((line) => ({ id: line[0]?.id ?? "", days: said(line) })),
    });
    const stood = new Set(
      contradictionsOf(
        lifeOf((rows) => saidBefore(rows, recordedAt)),
        true,
      ).map(({ key }) => key),
    );
    const isNew = ({ key }: Contradiction): boolean => !stood.has(key);
    const life = lifeOf(saidNow);
    if (!contradictionsOf(life, true).some(isNew)) continue;
    const isOpen = await mayKnow(contractEntity, life.versions);
    yield* contradictionsOf(life, isOpen).filter(isNew);
  }
}

const byFirstDay = (one: ContractRow, other: ContractRow): number =>
  (one.validFrom ?? "") < (other.validFrom ?? "") ? -1 : 1;
