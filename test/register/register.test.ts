// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import { contains, type LocalDate } from "../../kit/localDate";
import { type Outcome } from "../../kit/versioned/outcome";
import { aProvider, authorship, openProvidersRegister, type ProvidersRegister } from "./providersRegister";

let register: ProvidersRegister;
beforeAll(async () => {
  register = await openProvidersRegister();
});
afterAll(() => register.close());

const days: LocalDate[] = ["2018-01-01", "2019-01-01", "2020-02-29", "2022-01-01", "2023-01-01"];
const probes: LocalDate[] = ["2017-06-01", ...days, "2019-06-01", "2022-06-01", "2024-01-01"];

const operation = fc.oneof(
  fc.record({
    kind: fc.constant("amend" as const),
    from: fc.constantFrom(...days),
    name: fc.string({ minLength: 1, maxLength: 5 }),
  }),
  fc.record({
    kind: fc.constant("correct" as const),
    validFrom: fc.option(fc.constantFrom(...days), { nil: null }),
    validUntil: fc.option(fc.constantFrom(...days), { nil: null }),
    name: fc.string({ minLength: 1, maxLength: 5 }),
  }),
  fc.record({ kind: fc.constant("end" as const), on: fc.constantFrom(...days) }),
  fc.record({
    kind: fc.constant("correctPeriod" as const),
    validFrom: fc.option(fc.constantFrom(...days), { nil: null }),
    validUntil: fc.option(fc.constantFrom(...days), { nil: null }),
  }),
);

let next = 0;

it("keeps what it said: at every earlier moment each day reads as it read then", async () => {
  const { provider } = register.registry.registers;
  const repository = register.registry.repositories.provider;
  await fc.assert(
    fc.asyncProperty(fc.array(operation, { minLength: 1, maxLength: 8 }), async (operations) => {
      const id = `P-${(next += 1)}`;
      const read = async (knownAt: Date) =>
        Promise.all(
          probes.map(async (on) => (await repository.byIds([id], { on, knownAt }))[0]?.name ?? null),
        );
      const said: { knownAt: Date; names: (string | null)[] }[] = [];
      const say = async (work: () => Promise<Date>) => {
        const knownAt = await work();
        said.push({ knownAt, names: await read(knownAt) });
      };
      await say(() =>
        register.registry.ledger.record(authorship, async (work) => {
          await provider.register(work, {
            id,
            validFrom: "2018-01-01",
            validUntil: null,
            facts: aProvider({ name: "first" }),
          });
          return work.recordedAt;
        }),
      );
      for (const step of operations) {
        await say(() =>
          register.registry.ledger.record(authorship, async (work) => {
            switch (step.kind) {
              case "amend":
                await provider.amend(work, { id, from: step.from, change: { name: step.name } });
                break;
              case "correct": {
                const { validFrom, validUntil } = step;
                await provider.correct(work, {
                  id,
                  change: { name: step.name },
                  during: { validFrom, validUntil },
                });
                break;
              }
              case "correctPeriod":
                await provider.correctPeriod(work, {
                  id,
                  validFrom: step.validFrom,
                  validUntil: step.validUntil,
                });
                break;
              case "end":
                await provider.end(work, { id, on: step.on });
            }
            return work.recordedAt;
          }),
        );
      }
      for (const { knownAt, names } of said) expect(await read(knownAt)).toEqual(names);
      const versions = await repository.current([id]);
      for (const day of probes)
        expect(versions.filter((version) => contains(version, day)).length).toBeLessThan(2);
    }),
    { numRuns: 40, seed: 1 },
  );
});

describe("one provider", () => {
  const run = (work: Parameters<typeof register.registry.ledger.record<Outcome>>[1]) =>
    register.registry.ledger.record(authorship, work);

  it("is registered once", async () => {
    const { provider } = register.registry.registers;
    const registration = { id: "RTA-1", validFrom: "2018-01-01", validUntil: null, facts: aProvider() };
    expect(await run((work) => provider.register(work, registration))).toEqual({
      kind: "recorded",
      id: "RTA-1",
      change: "CREATED",
    });
    expect(await run((work) => provider.register(work, registration))).toEqual({
      kind: "already-registered",
      id: "RTA-1",
    });
  });

  it("is refused with every field that is wrong, and leaves no trace", async () => {
    const { provider } = register.registry.registers;
    const outcome = await run((work) =>
      provider.register(work, {
        id: "RTA-2",
        validFrom: "2022-01-01",
        validUntil: null,
        facts: aProvider({
          name: " ",
          kvkNumber: "1234567",
          identities: ["NEVER_HEARD_OF"],
          youngestAge: 12,
          oldestAge: 4,
        }),
      }),
    );
    expect(outcome.kind).toBe("refused");
    expect(outcome.kind === "refused" && outcome.faults.map((fault) => fault.field)).toEqual([
      "name",
      "kvkNumber",
      "oldestAge",
      "identities",
    ]);
    expect(await provider.history("RTA-2")).toEqual([]);
  });

  it.each([
    ["2022-02-30", null, "from"],
    ["2022-01-01", "2022-01-01", "until"],
    ["2022-03-01", "2022-01-01", "until"],
  ])("from %s until %s is refused", async (validFrom, validUntil, field) => {
    const { provider } = register.registry.registers;
    const outcome = await run((work) =>
      provider.register(work, { id: "RTA-3", validFrom, validUntil, facts: aProvider() }),
    );
    expect(outcome).toMatchObject({ kind: "refused", faults: [{ field }] });
  });

  it("has a history of who, why and what", async () => {
    const { provider } = register.registry.registers;
    await run((work) =>
      provider.amend(work, {
        id: "RTA-1",
        from: "2020-02-29",
        change: { name: "De Nieuwe Reiger (fictief)" },
      }),
    );
    await run((work) => provider.correct(work, { id: "RTA-1", change: { kvkNumber: "00000001" } }));
    await run((work) => provider.end(work, { id: "RTA-1", on: "2022-01-01" }));
    await run((work) => provider.withdraw(work, "RTA-1"));
    expect(
      await run((work) => provider.amend(work, { id: "RTA-1", from: "2020-01-01", change: {} })),
    ).toEqual({ kind: "unknown", id: "RTA-1" });
    const history = await provider.history("RTA-1");
    expect(
      history.map(({ act, validFrom, validUntil, actor }) => [act, validFrom, validUntil, actor]),
    ).toEqual([
      ["REGISTERED", "2018-01-01", null, "test"],
      ["AMENDED", "2018-01-01", "2020-02-29", "test"],
      ["AMENDED", "2020-02-29", null, "test"],
      ["CORRECTED", "2018-01-01", "2020-02-29", "test"],
      ["CORRECTED", "2020-02-29", null, "test"],
      ["ENDED", "2020-02-29", "2022-01-01", "test"],
    ]);
    const changes = await register.registry.changeLog.after("0", 1000);
    const kinds = changes.filter((change) => change.key === "RTA-1").map((change) => change.kind);
    expect(kinds).toEqual(["CREATED", "CHANGED", "CHANGED", "ENDED", "WITHDRAWN"]);
  });

  it("cannot have two versions on one day: the database itself refuses", async () => {
    const insert = (from: string) =>
      register.database.query(
        `INSERT INTO consortium (id, valid_from, recorded_from, act, actor, reason, name)
         VALUES ('SV-X', $1, now(), 'REGISTERED', 'test', 'test', 'x')`,
        [from],
      );
    await insert("2022-01-01");
    await expect(insert("2023-01-01")).rejects.toThrow("consortium_one_version");
  });
});
