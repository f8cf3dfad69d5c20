// SPDX-License-Identifier: EUPL-1.2
import { fault } from "../../../kit/fault";
import { grouped } from "../../../kit/grouped";
import { agreement, type Contradiction, saidBefore, saidNow } from "../../../kit/operations/agreement";
import { type MunicipalityEntities } from "../entities";
import { disqualified, type Impediment } from "./partaking.rules";
import { type ReorganisationRow } from "./reorganisation.row";

const facts = { from: "fromIds", to: "toIds" } as const;

/** Municipalities can have the part that a reorganisation gives them, also in one that is registered by itself. */
export const partaking = agreement<MunicipalityEntities>({
  about: ["reorganisation"],
  async *newContradictions({ reorganisation = [] }, { repositories, recordedAt }) {
    const history = [
      ...grouped(await repositories.reorganisation.history(reorganisation), ({ id }) => id).values(),
    ];
    const now = history.flatMap(saidNow);
    const fromIds = [...new Set(now.flatMap((row) => row.fromIds))];
    const taking = [...new Set(now.flatMap((row) => [...row.fromIds, ...row.toIds]))];
    const municipalities = await repositories.municipality.current(taking);
    const moment = { on: now[0]?.on ?? "", knownAt: recordedAt };
    const all = now.length > 0 ? await repositories.reorganisation.byListed("fromIds", fromIds, moment) : [];
    for (const versions of history) {
      const [row] = saidNow(versions);
      if (!row) continue;
      const [before] = saidBefore(versions, recordedAt);
      const others = all.filter(({ id }) => id !== row.id);
      for (const found of disqualified(row, municipalities, others)) {
        if (!before || !says(before, row, found)) yield contradiction(row, found);
      }
    }
  },
});

/** What it said before of the same municipality and day was left as it was. */
const says = (before: ReorganisationRow, { on }: ReorganisationRow, { argument, id }: Impediment): boolean =>
  before.on === on && before[facts[argument]].includes(id);

const contradiction = ({ id }: ReorganisationRow, found: Impediment): Contradiction => ({
  key: JSON.stringify([id, found.argument, found.id]),
  told: [{ entity: "reorganisation", id, fault: fault(facts[found.argument], found.expected, found.id) }],
});
