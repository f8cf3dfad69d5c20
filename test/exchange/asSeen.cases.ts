// SPDX-License-Identifier: EUPL-1.2
// What is recorded as it was seen in a trial overwrites nothing that came since.
import { admin, colleague } from "../operations/keeper";
import { type ExchangeClient, problemIn } from "./exchangeClient";
import { type ImportHouse } from "./importHouse";
import { csv, listOf, named, plus } from "./lists";

interface Running {
  readonly house: ImportHouse;
  readonly client: ExchangeClient;
}

export function asSeenCases(running: () => Running): void {
  const house = (): ImportHouse => running().house;
  const client = (): ExchangeClient => running().client;
  const list = listOf(named("Z-1", "Nieuw (fictief)"), named("Z-2", "Nieuw (fictief)"));
  const byColleague = csv(listOf(named("Z-2", "Van een collega (fictief)")));
  const since = {
    row: 3,
    column: "nummer",
    value: "Z-2",
    expected: expect.stringMatching(
      /^een gegeven dat sinds het peilmoment niet is gewijzigd; gewijzigd op 2\S+Z door soj-2 \(Invoer van een test\); /,
    ) as string,
  };
  beforeEach(async () => {
    expect(await house().confirmed(csv(listOf(named("Z-1"), named("Z-2"))))).toMatchObject({ refused: 0 });
  });

  it("is refused at the rows of which something was recorded since, and nothing of it is recorded", async () => {
    const { seenAt } = await house().import(csv(list), { execute: false });
    await house().confirmed(byColleague, { as: colleague });
    const before = await house().recorded();
    const refused = await house().import(csv(list), { seenAt });
    expect(refused.refusals).toEqual([since]);
    expect(await house().recorded()).toBe(before);
    // A new trial shows what the colleague said, and is confirmed as that.
    const again = await house().import(csv(list), { execute: false });
    expect(again.changes?.changed.first.map(({ id, differences: [one] }) => [id, one?.before])).toEqual([
      ["Z-1", "Z-1 (fictief)"],
      ["Z-2", "Van een collega (fictief)"],
    ]);
    const how = { seenAt: again.seenAt };
    expect(await house().import(csv(list), how)).toMatchObject({ changed: 2, refused: 0 });
    expect(await house().import(csv(list), how)).toMatchObject({
      unchanged: 2,
      refused: 0,
      recordedAt: null,
    });
  });

  it("is refused at the rows that it would change when nobody looked, and adds what is new", async () => {
    const before = await house().recorded();
    const [others, added] = [listOf(named("Z-1"), named("Z-3")), csv(plus(list, named("Z-4")))];
    const refused = await house().import(added);
    expect(refused.refusals.map(({ row, column, value }) => [row, column, value])).toEqual([
      [2, "nummer", "Z-1"],
      [3, "nummer", "Z-2"],
    ]);
    expect(refused.refusals[0]?.expected).toContain("bekijk een proef");
    expect(await house().recorded()).toBe(before);
    expect(await house().import(csv(others))).toMatchObject({ created: 1, unchanged: 1, refused: 0 });
    // What was taken back as wrong is not brought back unseen either.
    const { data } = await house().ask<{ provider: { asOf: string } }>(
      '{ provider(id: "Z-3", on: "2022-06-01") { asOf } }',
    );
    const taken = await house().askAs<{ changeProviders: { recordedAt: string | null } }>(
      admin,
      `mutation ($basis: AsOf!) { changeProviders(reason: "Een vergissing", changes: [{ provider: { act: WITHDRAW, id: "Z-3", basis: $basis } }]) { recordedAt } }`,
      { basis: data?.provider.asOf },
    );
    expect(taken.data?.changeProviders.recordedAt).toEqual(expect.any(String));
    expect(await house().import(csv(others))).toMatchObject({
      refused: 1,
      refusals: [{ row: 3, value: "Z-3" }],
    });
    expect(await house().confirmed(csv(others))).toMatchObject({ created: 1, refused: 0 });
  });

  it("a run that is made from a trial carries its moment by itself", async () => {
    const trial = await client().sent("/aanbieders", csv(list));
    await client().until(trial, ({ state }) => state === "done");
    await house().confirmed(byColleague, { as: colleague });
    const confirm = `?execute=1&reason=Opgave&trial=${trial.replace("/runs/", "")}`;
    const before = await house().recorded();
    expect((await client().imported(`/aanbieders${confirm}`, csv(list))).refusals).toEqual([since]);
    expect(await house().recorded()).toBe(before);
    // Another file, another's trial and what is no trial confirm nothing.
    for (const [file, as] of [
      [byColleague, undefined],
      [csv(list), colleague],
    ] as const) {
      const reply = await client().post(`/aanbieders${confirm}`, file, as ? { as } : {});
      expect(reply.status).toBe(400);
      expect(problemIn(reply).errors).toMatchObject([{ in: "query", name: "trial" }]);
    }
    expect(await house().recorded()).toBe(before);
  });

  it("is refused once on a moment that has not been", async () => {
    const before = await house().recorded();
    const seenAt = new Date(Date.now() + 86_400_000).toISOString();
    await expect(house().import(csv(list), { seenAt })).rejects.toMatchObject({ field: "seenAt" });
    const path = await client().sent(`/aanbieders?execute=1&reason=Opgave&seenAt=${seenAt}`, csv(list));
    const { problem } = await client().until(path, ({ state }) => state === "unfinished");
    expect(problem).toMatchObject({
      status: 400,
      errors: [{ name: "seenAt", expected: "een moment dat al geweest is" }],
    });
    expect(await house().recorded()).toBe(before);
    const wrong = await client().post("/aanbieders?execute=1&reason=Opgave&seenAt=gisteren", csv(list));
    expect(problemIn(wrong).errors).toMatchObject([{ name: "seenAt" }]);
  });
}
