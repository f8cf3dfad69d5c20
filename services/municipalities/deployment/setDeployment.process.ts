// SPDX-License-Identifier: EUPL-1.2
import { inputError } from "../../../kit/errors";
import { type LocalDate } from "../../../kit/localDate";
import { type AsOf } from "../../../kit/moment";
import { Objection, operation, process, seenAt } from "../../../kit/operations/process";
import { words } from "../../../kit/words";
import { type MunicipalityEntities } from "../entities";

interface Given {
  readonly municipality: string;
  readonly segment: string;
  readonly deployed: boolean;
  readonly explanation?: string | null;
  readonly from: LocalDate;
  readonly basis?: AsOf | null;
}

export const setDeployment = process<MunicipalityEntities, Given>({
  name: "setDeployment",
  meaning:
    "Says whether a municipality deploys a segment from a day on (inzet van een segment), whatever it said before about those days.",
  argumentsSdl: `
    "The CBS code of the municipality (gemeentecode)."
    municipality: ID!
    "The segment as SCHEME/CODE (segment)."
    segment: ID!
    "Does it deploy the segment? (ingezet)"
    deployed: Boolean!
    "Why (toelichting). Null: niet vastgelegd."
    explanation: String
    "The first day (vanaf)."
    from: LocalDate!
    "The \`asOf\` of the municipality when you saw what it deploys (peilmoment). Null only while the register holds no choice of it about the segment."
    basis: AsOf`,
  operations: async (
    { municipality, segment, deployed, explanation, from, basis },
    { repositories: { deployment } },
  ) => {
    const id = `${municipality}/${segment}`;
    const choice = operation({
      entity: "deployment",
      act: "SETTLE",
      id,
      from,
      facts: { municipalityId: municipality, segmentId: segment, deployed, explanation: explanation ?? null },
      basis: basis ? seenAt(basis) : null,
    });
    if (!basis && (await deployment.current([id])).length > 0) {
      const expected = words(
        "the `asOf` at which you saw the choice that the register holds already",
        "het peilmoment (`asOf`) waarop u de keuze zag die het register al heeft",
      );
      throw new Objection(inputError("basis", expected, null), [choice]);
    }
    return [choice];
  },
});
