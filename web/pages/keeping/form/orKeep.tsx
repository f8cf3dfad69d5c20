// SPDX-License-Identifier: EUPL-1.2
import { GraphSilence } from "../../../graph/graph";
import { KeptForm } from "../../../login/keptForm";
import { type Answer, type Call } from "../../../page/page";
import { framed } from "../frame/atDesk";
import { formTexts } from "./form.texts";

/** The register went silent half-way: what was filled in stays on the page. */
export async function orKeep(call: Call, work: () => Promise<Answer>): Promise<Answer> {
  try {
    return await work();
  } catch (fault) {
    if (!(fault instanceof GraphSilence)) throw fault;
    const texts = call.texts(formTexts);
    return framed(
      call,
      503,
      texts.silentTitle,
      <>
        <p>{texts.silent}</p>
        <KeptForm call={call} />
      </>,
    );
  }
}
