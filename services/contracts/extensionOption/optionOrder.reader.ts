// SPDX-License-Identifier: EUPL-1.2
import { fault } from "../../../kit/fault";
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
import { words } from "../../../kit/words";
import { type ContractEntities } from "../entities";
import { outOfTurn, type OutOfTurn } from "./optionOrder.rules";

const optionsAtOnce = 1_000;
const contractsAtOnce = 200;

/**
 * A contract is extended option by option, whichever way it is recorded: an option that was exercised, comes after those that were.
 * Who records late may do so in that order, or all in one batch. Who keeps one option of a contract keeps them all, so may be told.
 */
export const optionOrder = agreement<ContractEntities>({
  about: ["extensionOption"],
  async *newContradictions({ extensionOption = [] }, within) {
    const contracts = new Set<string>();
    const options = within.repositories.extensionOption;
    for (const some of inParts(extensionOption, optionsAtOnce)) {
      for (const id of await options.nowSaid("contractId", { id: some })) contracts.add(id);
    }
    const changed = new Set(extensionOption);
    for (const some of inParts(contracts, contractsAtOnce)) yield* newIn(some, changed, within);
  },
});

async function* newIn(
  contractIds: readonly string[],
  changed: ReadonlySet<string>,
  { repositories, recordedAt }: AgreementReading<ContractEntities>,
): AsyncGenerator<Contradiction> {
  const linked = await repositories.extensionOption.nowLinkedTo("contractId", contractIds);
  const options = await repositories.extensionOption.history([...new Set(linked.map(({ id }) => id))]);
  const contracts = grouped(await repositories.contract.history(contractIds), ({ id }) => id);
  for (const [contractId, own] of grouped(options, (option) => option.contractId)) {
    const among = (said: <Row extends VersionRow>(rows: readonly Row[]) => Row[]): OutOfTurn[] =>
      outOfTurn(said(own), said(contracts.get(contractId) ?? []));
    const stood = new Set(among((rows) => saidBefore(rows, recordedAt)).flatMap(keysOf));
    for (const one of among(saidNow)) {
      const open = one.open.filter((id) => !stood.has(keyOf(one.id, id)));
      // An option that is exercised is told of the first; of others each that is no longer, or not yet, exercised.
      const told = changed.has(one.id) ? open.slice(0, 1) : open.filter((id) => changed.has(id));
      for (const id of told) yield contradictionOf(one, id);
    }
  }
}

const keyOf = (exercised: string, open: string): string => JSON.stringify([exercised, open]);
const keysOf = ({ id, open }: OutOfTurn): string[] => open.map((each) => keyOf(id, each));

function contradictionOf({ id, since }: OutOfTurn, open: string): Contradiction {
  const [by, byInDutch] = since === null ? ["", ""] : [` by ${since}`, ` uiterlijk op ${since}`];
  const isOpen = words(
    `an option that is next: ${open} comes before it and is still open. Exercise that${by}, in the same batch or before, or end it`,
    `een optie die aan de beurt is: ${open} gaat eraan vooraf en staat nog open. Licht die${byInDutch}, in dezelfde keer of eerder, of beëindig die`,
  );
  const isAfter = words(
    `exercised${by}, as ${id}, which comes after it, was exercised`,
    `gelicht${byInDutch}, want ${id}, die erna komt, is gelicht`,
  );
  return {
    key: keyOf(id, open),
    told: [
      { entity: "extensionOption", id, fault: fault("exercised", isOpen, true) },
      { entity: "extensionOption", id: open, fault: fault("exercised", isAfter, null) },
    ],
  };
}
