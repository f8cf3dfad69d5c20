// SPDX-License-Identifier: EUPL-1.2
import { type Call } from "../../../page/page";
import { type Kept, pastOf, wholePastOf } from "../record/past";
import { slicesOf, type Term, termAround } from "./term";

export interface SeenNow {
  readonly term: Term;
  /** For the `basis` of what is done to it. */
  readonly basis: string;
}

/** What the register says now of an entity, as of a day, out of its history; null when it has nothing of it. */
export async function seenNow(
  call: Call,
  typeName: Kept,
  id: string,
  day: string = call.today,
): Promise<SeenNow | null> {
  // Before the whole of it: what is recorded in between is then found to be later.
  const { past } = await pastOf(call, { typeName, id, first: 1, after: null });
  const whole = await wholePastOf(call, typeName, id);
  const term = whole && termAround(slicesOf(whole), day);
  return term && { term, basis: past.basis };
}
