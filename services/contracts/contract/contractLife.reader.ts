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
import { type ContractEntities } from "../entities";
import { contractEntity } from "./contract.entity";
import { type ContractRow } from "./contract.row";
import { contradictionsOf } from "./contractLife.rules";

/** A large list is looked at in parts, so that memory stays bounded. */
const contractsAtOnce = 500;

/** The term and the state of a contract agree with each other and with the days of its lines. */
export const contractLife = agreement<ContractEntities>({
  about: ["contract", "contractLine"],
  newContradictions: async ({ contract = [], contractLine = [] }, within) => {
    const lines = await within.repositories.contractLine.current(contractLine);
    const ids = [...new Set([...contract, ...lines.map(({ contractId }) => contractId)])];
    const found: Contradiction[] = [];
    for (let start = 0; start < ids.length; start += contractsAtOnce) {
      found.push(...(await newIn(ids.slice(start, start + contractsAtOnce), within)));
    }
    return found;
  },
});

async function newIn(
  ids: readonly string[],
  { repositories, recordedAt, mayKnow }: AgreementReading<ContractEntities>,
): Promise<Contradiction[]> {
  const contracts = grouped(await repositories.contract.history(ids), ({ id }) => id);
  const linked = await repositories.contractLine.nowLinkedTo("contractId", ids);
  const lineIds = [...new Set(linked.map(({ id }) => id))];
  const lines = [...grouped(await repositories.contractLine.history(lineIds), ({ id }) => id).values()];
  const linesOf = grouped(lines, (versions) => saidNow(versions)[0]?.contractId ?? "");
  const found: Contradiction[] = [];
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
    found.push(...contradictionsOf(life, isOpen).filter(isNew));
  }
  return found;
}

const byFirstDay = (one: ContractRow, other: ContractRow): number =>
  (one.validFrom ?? "") < (other.validFrom ?? "") ? -1 : 1;
