// SPDX-License-Identifier: EUPL-1.2
import { inputError } from "../../../kit/errors";
import { type LocalDate } from "../../../kit/localDate";
import { Objection, operation, process, type Seen, seenAt } from "../../../kit/operations/process";
import { boundsOf } from "../../../kit/versioned/timeline.rules";
import { words } from "../../../kit/words";
import { type ContractEntities } from "../entities";

interface Given extends Seen {
  readonly on: LocalDate;
}

export const endContractLine = process<ContractEntities, Given>({
  name: "endContractLine",
  meaning:
    "Ends one line of a contract (beëindiging van een contractregel), never later than it ends already; the contract and its other lines go on.",
  argumentsSdl: `
    "The id of the line (regelnummer)."
    id: ID!
    "The day after its last (einddatum, niet inbegrepen)."
    on: LocalDate!
    "The \`asOf\` of the line or its contract as you saw it (peilmoment)."
    basis: AsOf!`,
  operations: async ({ id, on, basis }, { repositories }) => {
    const ending = operation({ entity: "contractLine", act: "END", id, from: on, basis: seenAt(basis) });
    const end = boundsOf(await repositories.contractLine.current([id]))?.validUntil ?? null;
    if (end !== null && on > end) {
      const expected = words(
        `a day not after ${end}, the end it has`,
        `een dag niet na ${end}, het einde dat de contractregel nu heeft`,
      );
      throw new Objection(inputError("on", expected, on), [ending]);
    }
    return [ending];
  },
});
