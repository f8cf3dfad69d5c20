// SPDX-License-Identifier: EUPL-1.2
import { accessIsGuarded } from "./access.suite";
import { costIsConstant } from "./cost.suite";
import { faultsAreMasked } from "./fault.suite";
import { feedIsFollowable } from "./feed.suite";
import { httpIsKept } from "./http.suite";
import { referencesAreResolved } from "./references.suite";
import { type Running, startRunning } from "./running";
import { Sdl } from "./sdl";
import { sdlKeepsTheRules } from "./sdl.suite";
import { type Subgraph } from "./subgraph";

/**
 * What every subgraph must pass, over HTTP and on a real database. One test file for each: a process keeps one set of
 * decorated classes.
 */
export function conforms(subgraph: Subgraph): void {
  const sdl = new Sdl(subgraph.name);
  let started: Running;
  const running = (): Running => started;

  describe(`the subgraph ${subgraph.name}`, () => {
    beforeAll(async () => {
      started = await startRunning(subgraph);
    }, 120_000);
    afterAll(() => started.stop());

    sdlKeepsTheRules(sdl, subgraph);
    httpIsKept(running);
    accessIsGuarded(sdl, subgraph, running);
    referencesAreResolved(sdl, subgraph, running);
    costIsConstant(sdl, subgraph, running);
    if (subgraph.feed) feedIsFollowable(subgraph, subgraph.feed, running);
    faultsAreMasked(sdl, subgraph, running);
  });
}
