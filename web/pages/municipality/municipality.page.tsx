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
    const ask = (counted: boolean) =>
      askWithout(
        call,
        municipalityQuestion,
        { code, on, knownAt, contracts: true, counted },
        { contracts: "contracts" },
      ).catch(whenRefused);
    // Who counts may not have heard of a municipality yet that is in the register.
    const counted = await ask(true);
    const told = counted === "uncounted" ? await ask(false) : counted;
    if (told === "uncounted") return notFound(call);
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
          national={told.data.nationalSegmentSchemes ?? null}
          row={told.data.choiceRow ?? null}
          on={on}
        />
      ),
    };
  },
};

/** What has not the form of a code is nobody's, and what has it may be one that was never counted. */
function whenRefused(fault: unknown): null | "uncounted" {
  if (!(fault instanceof GraphRefusal)) throw fault;
  if (fault.field === "code") return null;
  if (fault.field === "municipality") return "uncounted";
  throw fault;
}
