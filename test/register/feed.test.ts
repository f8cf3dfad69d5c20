// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as sleep } from "node:timers/promises";
import { aProvider, authorship, openProvidersRegister, type ProvidersRegister } from "./providersRegister";

let register: ProvidersRegister;
beforeAll(async () => {
  register = await openProvidersRegister();
});
afterAll(() => register.close());

it("skips and repeats nothing while writers of two processes commit, fail and wait at random", async () => {
  const second = await register.another();
  const written: string[] = [];
  let writing = true;

  const writer = async (name: string, { ledger, registers }: typeof register.registry): Promise<void> => {
    for (let turn = 0; turn < 40; turn += 1) {
      const ids = Array.from({ length: 1 + (turn % 3) }, (_, index) => `${name}-${turn}-${index}`);
      const fails = turn % 5 === 4;
      const work = ledger.record(authorship, async (unit) => {
        for (const id of ids) {
          await registers.provider.register(unit, {
            id,
            validFrom: "2022-01-01",
            validUntil: null,
            facts: aProvider(),
          });
        }
        await sleep(Math.random() * 4);
        if (fails) throw new Error("abandoned");
      });
      if (fails) await expect(work).rejects.toThrow("abandoned");
      else written.push(...(await work.then(() => ids)));
    }
  };

  const promises: { watermark: Date; seen: number }[] = [];
  const read: { sequence: string; key: string; recordedAt: Date }[] = [];
  const reader = async (): Promise<void> => {
    let last = false;
    for (;;) {
      const watermark = await register.registry.changeLog.watermark();
      const page = await register.registry.changeLog.after(read.at(-1)?.sequence ?? "0", 7);
      read.push(...page);
      if (page.length < 7) promises.push({ watermark, seen: read.length });
      if (last && page.length === 0) return;
      last = !writing;
    }
  };

  const reading = reader();
  await Promise.all([
    writer("a", register.registry),
    writer("b", register.registry),
    writer("c", second.registry),
    writer("d", second.registry),
  ]);
  writing = false;
  await reading;
  await second.close();

  expect(read.map((change) => change.key).sort()).toEqual([...written].sort());
  expect(read.map((change) => Number(change.sequence))).toEqual(read.map((_, index) => index + 1));
  const moments = read.map((change) => change.recordedAt.getTime());
  expect(moments).toEqual([...moments].sort((a, b) => a - b));
  // What a watermark promised was true for ever: nothing was recorded at or before it afterwards.
  for (const { watermark, seen } of promises) {
    expect(read.slice(seen).every((change) => change.recordedAt > watermark)).toBe(true);
  }
}, 120_000);
