// SPDX-License-Identifier: EUPL-1.2
import { type RequestMoments } from "../../../kit/context";
import { type LocalDate } from "../../../kit/localDate";
import { type Moment } from "../../../kit/moment";

/** What another owner says, as known to it at a moment. */
interface Said {
  readonly knownAt: string;
}

/**
 * A moment up to which both this register and another owner are known, and what that owner says as of it: an answer
 * that is put together from both speaks of one knowledge, and can be asked again. Without a moment asked for, the
 * earlier of what the two know now.
 */
export async function sharedMoment<Other extends Said>(
  moments: RequestMoments,
  { on, knownAt }: { readonly on: LocalDate | null | undefined; readonly knownAt: Date | null | undefined },
  ask: (knownAt: Date | null) => Promise<Other>,
): Promise<{ readonly moment: Moment; readonly said: Other }> {
  if (knownAt) {
    const moment = await moments.of(on, knownAt);
    return { moment, said: await ask(moment.knownAt) };
  }
  const said = await ask(null);
  const own = await moments.of(on, null);
  const theirs = new Date(said.knownAt);
  if (theirs <= own.knownAt) return { moment: { on: own.on, knownAt: theirs }, said };
  return { moment: own, said: await ask(own.knownAt) };
}
