// SPDX-License-Identifier: EUPL-1.2
import { type GraphDocument } from "../graph/document";
import { GraphSilence, type Missing, type Owner, type Told } from "../graph/graph";
import { type Call } from "./page";

/** The variable by which a question leaves out what an owner would give. */
type Leavable<Variables> = Readonly<Partial<Record<Owner, keyof Variables & string>>>;

/**
 * One question for all. When an owner does not answer, it is asked again without what is that owner's, for more may hang on
 * it than is missing: once for each owner at most, and never for a gateway that is away, which would only be waited for
 * again. What was missing stays told; what was answered is told when nothing better comes after it.
 */
export async function askWithout<Data, Variables>(
  call: Pick<Call, "ask">,
  document: GraphDocument<Data, Variables>,
  variables: Variables,
  leavable: Leavable<Variables>,
): Promise<Told<Data>> {
  const missing: Missing[] = [];
  const left = new Map<string, false>();
  let answered: Told<Data> | null = null;
  for (;;) {
    const answer = await call.ask(document, { ...variables, ...Object.fromEntries(left) }).catch(silence);
    missing.push(...answer.missing);
    const isSilent = answer instanceof GraphSilence;
    if (!isSilent) answered = { data: answer.data, missing: [...missing] };
    const more = answer.missing.flatMap(({ owner }) => (owner && leavable[owner]) ?? []);
    const size = left.size;
    for (const name of more) left.set(name, false);
    if (left.size > size) continue;
    if (answered !== null) return answered;
    if (isSilent && missing.length === 0) throw answer;
    throw new GraphSilence(`No answer to ${document.name}, nor to a part of it.`, {
      cause: answer,
      isPartial: true,
      missing,
    });
  }
}

function silence(fault: unknown): GraphSilence {
  if (fault instanceof GraphSilence) return fault;
  throw fault;
}
