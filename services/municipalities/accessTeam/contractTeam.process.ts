// SPDX-License-Identifier: EUPL-1.2
import { inputError } from "../../../kit/errors";
import { type LocalDate } from "../../../kit/localDate";
import { type AsOf } from "../../../kit/moment";
import { operation, process, seenAt } from "../../../kit/operations/process";
import { words } from "../../../kit/words";
import { type MunicipalityEntities } from "../entities";

interface Given {
  readonly team: string;
  readonly municipality?: string | null;
  readonly region?: string | null;
  readonly from: LocalDate;
  readonly basis: AsOf;
}

export const contractTeam = process<MunicipalityEntities, Given>({
  name: "contractTeam",
  meaning:
    "Says who contracts an access team from a day on (contractering van een toegangsteam): a region, or a municipality.",
  argumentsSdl: `
    "The id of the team (toegangsteam)."
    team: ID!
    "The CBS code of the municipality, when that contracts it (gemeentecode)."
    municipality: ID
    "The code of the region, when that contracts it (regiocode)."
    region: ID
    "The first day (vanaf)."
    from: LocalDate!
    "The \`asOf\` of the team as you saw it (peilmoment)."
    basis: AsOf!`,
  operations: ({ team, municipality, region, from, basis }) => {
    if (municipality == null && region == null) {
      const expected = words("a municipality, or else a region", "een gemeente, of anders een regio");
      throw inputError("municipality", expected, null);
    }
    return [
      operation({
        entity: "accessTeam",
        act: "AMEND",
        id: team,
        from,
        facts: {
          contractedByRegionId: region ?? null,
          contractedByMunicipalityId: municipality ?? null,
        },
        basis: seenAt(basis),
      }),
    ];
  },
});
