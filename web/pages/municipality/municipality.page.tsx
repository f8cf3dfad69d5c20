// SPDX-License-Identifier: EUPL-1.2
import { GraphRefusal, GraphSilence } from "../../graph/graph";
import { type Answer, type Call, type Page } from "../../page/page";
import { askWithout } from "../../page/askWithout";
import { askedDay } from "../../parts/dayForm";
import { askedKnowledge } from "../../parts/knownAt";
import { notFound } from "../../problem/problem";
import { municipalityQuestion } from "./municipality.question";
import { MunicipalityView } from "./municipality.view";
import { schemeIn, schemeParameter } from "./scheme";

/** What a municipality deploys and offers and who refers there, on a day, at an address that stays. */
export const municipality: Page = {
  method: "GET",
  path: "/gemeente/{code}",
  answer: async (call: Call): Promise<Answer> => {
    const { code = "" } = call.path;
    const day = askedDay(call);
    const known = askedKnowledge(call);
    const { on } = day;
    const { knownAt } = known;
    const question = { code, on, knownAt, contracts: true };
    const told = await askWithout(call, municipalityQuestion, question, { contracts: "contracts" }).catch(
      whenNoCode,
    );
    if (told === null) return notFound(call);
    const { municipality: found } = told.data;
    if (found === null) {
      // Without its answer nobody can say that the municipality does not exist.
      const { missing } = told;
      if (missing.length > 0)
        throw new GraphSilence(`Nobody says what ${code} is.`, { isPartial: true, missing });
      return notFound(call);
    }
    const region = found.memberships.find(({ purpose }) => purpose === "INKOOP_JEUGDHULP")?.region ?? null;
    const scheme = region?.segmentSchemes
      ? schemeIn(region.segmentSchemes, call.query.get(schemeParameter))
      : null;
    const isWrong = day.wrong || known.wrong;
    return {
      kind: "view",
      status: isWrong ? 400 : 200,
      title: found.name,
      script: true,
      body: (
        <MunicipalityView
          call={call}
          municipality={found}
          missing={told.missing}
          scheme={scheme}
          row={told.data.choiceRow}
          on={on}
        />
      ),
    };
  },
};

/** What has not the form of a code is nobody's. */
function whenNoCode(fault: unknown): null {
  if (fault instanceof GraphRefusal && fault.field === "code") return null;
  throw fault;
}
