// SPDX-License-Identifier: EUPL-1.2
// The life of one of each kind that is kept, through the graph of its owner, and what its history tells of it.
import { toAsOf } from "../../kit/moment";
import { type VersionRow } from "../../kit/versioned/version.row";
import { type VersionedRepository } from "../../kit/versioned/versioned.repository";
import { type KeptKind, keptKinds } from "../kit/keptKinds";
import { type Owners } from "../kit/owners";
import { type ToldEntry, type ToldSlice } from "../kit/toldHistory";
import { admin, Keeper } from "./keeper";
import { type Beginning, beginningsLike, factsOf, otherValues } from "./likeness";

type OwnerName = "providers" | "contracts" | "municipalities" | "quality";

const prefixOf: Readonly<Record<OwnerName, string>> = {
  providers: "provider",
  contracts: "contract",
  municipalities: "municipality",
  quality: "quality",
};

/** Of these the demo landscape has none. */
const samples: Readonly<Record<string, Beginning>> = {
  extensionOption: {
    id: "C-0001/1",
    from: "2022-01-01",
    until: null,
    facts: {
      contractId: "C-0001",
      decideInYear: 2024,
      extendsTo: "2025-01-01",
      extendsUntil: "2026-01-01",
      exercised: false,
    },
  },
  target: {
    id: "DOEL-L",
    from: "2022-01-01",
    until: null,
    facts: {
      regionId: "ZHZ",
      unit: "CONTRACTED",
      figure: 100,
      byDay: "2024-01-01",
      decisionReference: "besluit 1",
    },
  },
  measure: {
    id: "M-L",
    from: "2022-01-01",
    until: null,
    facts: { contractId: "C-0001", kind: "VERBETERPLAN", takenOn: "2022-05-01" },
  },
};

/** What these say is what they are known by, or the only thing there is to say: another one is another entity. */
const fixed = ["regionMembership", "supervision"];

/** It holds always, and a fact of it says from when: it has no other days to be changed from, or to end on. */
const endless = ["reorganisation"];

/** Who may verify these is a rule of their own. */
const ownVerification = ["admissionStop"];

const isThereToday = (from: string | null, until: string | null): boolean => {
  const today = new Date().toISOString().slice(0, 10);
  return (from === null || from <= today) && (until === null || until > today);
};

export function lives(owners: () => Owners): void {
  describe("the life of a kind, and its history", () => {
    it.each(keptKinds.map((kind): [string, KeptKind] => [`${kind.owner}: ${kind.name}`, kind]))(
      "%s",
      async (_, kind) => {
        const life = new Life(kind, owners());
        const { id, from, until, facts } = await life.begin();
        const [changesOn, endsOn] = daysWithin(from, until);
        const amended = await life.changed("AMEND", id, facts, { from: changesOn });
        const corrected = await life.changed("CORRECT", id, { ...facts, ...amended }, {});
        const canBeChecked = !ownVerification.includes(kind.name) && isThereToday(from, until);
        expect(await life.outcomeOf("CONFIRM", { id })).toBe(
          canBeChecked ? "OperationAccepted" : "OperationRefused",
        );
        const isEndless = endless.includes(kind.name);
        if (!isEndless) await life.act("END", { id, from: endsOn });
        await life.act("WITHDRAW", { id });

        const isFixed = fixed.includes(kind.name);
        expect([amended === null, corrected === null]).toEqual([isFixed || isEndless, isFixed]);
        const acts = [
          ["CREATED", "REGISTER"],
          ...(amended === null ? [] : [["CHANGED", "AMEND"]]),
          ...(corrected === null ? [] : [["CHANGED", "CORRECT"]]),
          ...(canBeChecked ? [["CONFIRMED", "CONFIRM"]] : []),
          ...(isEndless ? [] : [["ENDED", "END"]]),
          ["WITHDRAWN", "WITHDRAW"],
        ];
        const history = (await life.history(id)).slice(-acts.length);
        expect(
          history.map(({ kind: change, actor, reason, source }) => [change, actor, reason, source]),
        ).toEqual(acts.map(([change, act]) => [change, admin.subject, `Because of ${act}`, `brief ${act}`]));
        const early = { validFrom: from, validUntil: changesOn };
        const late = { validFrom: changesOn, validUntil: until };
        const later = { ...facts, ...amended };
        const [right, laterRight] = [
          { ...facts, ...corrected },
          { ...later, ...corrected },
        ];
        const asRegistered = [{ validFrom: from, validUntil: until, facts }];
        const asAmended = [
          { ...early, facts },
          { ...late, facts: later },
        ];
        const asCorrected = [
          { ...early, facts: right },
          { ...late, facts: laterRight },
        ];
        const asEnded = [
          { ...early, facts: right },
          { ...late, validUntil: endsOn, facts: laterRight },
        ];
        const asChecked = corrected ? asCorrected : amended ? asAmended : asRegistered;
        const states: ToldSlice[][] = [
          [],
          asRegistered,
          ...(amended === null ? [] : [asAmended]),
          ...(corrected === null ? [] : [asCorrected]),
          ...(canBeChecked ? [asChecked] : []),
          ...(isEndless ? [] : [asEnded]),
          [],
        ];
        for (const [index, entry] of history.entries()) {
          const [was, is] = [joined(states[index] ?? []), joined(states[index + 1] ?? [])];
          expect(entry).toMatchObject({ before: without(was, is), after: without(is, was) });
        }
      },
    );
  });
}

/** A day after the first, and one between that and the last. */
function daysWithin(from: string | null, until: string | null): [string, string] {
  const after = (day: string, days: number): string =>
    new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
  const start = from ?? (until === null ? "2022-01-01" : after(until, -200));
  return [after(start, 60), after(start, 90)];
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

const without = (slices: readonly ToldSlice[], others: readonly ToldSlice[]): ToldSlice[] =>
  slices.filter((one) => !others.some((other) => same(one, other)));

/** Where a correction made adjoining days say the same, they are one. */
function joined(slices: readonly ToldSlice[]): ToldSlice[] {
  const [one, two] = slices;
  return one && two && same(one.facts, two.facts) ? [{ ...one, validUntil: two.validUntil }] : [...slices];
}

/** Does to one entity what people do, with a reason and a source for each act. */
class Life {
  private readonly keeper: Keeper;
  private readonly owner: OwnerName;
  private readonly type: string;

  constructor(
    private readonly kind: KeptKind,
    private readonly owners: Owners,
  ) {
    this.owner = kind.owner as OwnerName;
    this.type = kind.owner.charAt(0).toUpperCase() + kind.owner.slice(1);
    this.keeper = new Keeper(owners.urls.get(kind.owner) ?? "", this.type, admin);
  }

  /** Registers one like those that are there; where each has an id that follows from what it says, one of those anew. */
  async begin(): Promise<Beginning> {
    const rows = await this.rows();
    const sample = samples[this.kind.name];
    for (const one of [...(sample ? [sample] : []), ...beginningsLike(this.kind, rows)]) {
      if (!(await this.isTaken("REGISTER", { ...one }))) continue;
      await this.act("REGISTER", { ...one });
      return one;
    }
    for (const row of rows) {
      const { id, validFrom: from, validUntil: until } = row;
      const isAlone = rows.filter((each) => each.id === id).length === 1;
      if (!isAlone || !(await this.isTaken("WITHDRAW", { id }))) continue;
      await this.act("WITHDRAW", { id });
      const again = { id, from, until, facts: factsOf(this.kind, row) };
      await this.act("REGISTER", { ...again });
      return again;
    }
    throw new Error(`No ${this.kind.name} can be registered.`);
  }

  /** Changes the first fact that may say something else, and tells what; null when none may. */
  async changed(
    act: "AMEND" | "CORRECT",
    id: string,
    facts: Readonly<Record<string, unknown>>,
    days: object,
  ): Promise<Record<string, unknown> | null> {
    for (const change of otherValues(this.kind, facts, await this.rows())) {
      if (!(await this.isTaken(act, { id, ...days, facts: change }))) continue;
      await this.act(act, { id, ...days, facts: change });
      return change;
    }
    return null;
  }

  async outcomeOf(act: string, operation: object): Promise<string> {
    return (await this.perform(act, operation, false)).__typename;
  }

  async act(act: string, operation: object): Promise<void> {
    expect(await this.perform(act, operation, false)).toEqual({ __typename: "OperationAccepted" });
  }

  async history(id: string): Promise<ToldEntry[]> {
    const { data, errors } = await this.keeper.ask<{ history: { edges: { node: ToldEntry }[] } }>(
      `query History($typeName: String!, $id: ID!) {
         history: ${prefixOf[this.owner]}History(typeName: $typeName, id: $id, first: 100) {
           edges { node { recordedAt kind actor reason source before { validFrom validUntil facts } after { validFrom validUntil facts } } } } }`,
      { typeName: this.kind.entity.typeName, id },
    );
    if (!data) throw new Error(JSON.stringify(errors));
    return data.history.edges.map(({ node }) => node);
  }

  private async isTaken(act: string, operation: object): Promise<boolean> {
    return (await this.perform(act, operation, true)).__typename === "OperationAccepted";
  }

  private async perform(act: string, operation: object, rehearse: boolean): Promise<{ __typename: string }> {
    const knownAt = await this.owners[this.owner].changeLog.watermark();
    const seen = act === "REGISTER" ? {} : { basis: toAsOf({ on: "2022-06-01", knownAt }) };
    const { data, errors } = await this.keeper.ask<{ report: { outcomes: [{ __typename: string }] } }>(
      `mutation Live($changes: [${this.type}Change!]!, $reason: String!, $source: String, $rehearse: Boolean!) {
         report: change${this.type}(changes: $changes, reason: $reason, source: $source, rehearse: $rehearse) {
           outcomes { __typename ... on OperationRefused { faults { field expected given } } } } }`,
      {
        changes: [{ [this.kind.name]: { act, ...operation, ...seen } }],
        reason: `Because of ${act}`,
        source: `brief ${act}`,
        rehearse,
      },
    );
    if (!data) throw new Error(JSON.stringify(errors));
    return data.report.outcomes[0];
  }

  private async rows(): Promise<VersionRow[]> {
    const { changeLog, repositories } = this.owners[this.owner];
    const repository = (repositories as Readonly<Record<string, unknown>>)[this.kind.name];
    const now = await changeLog.watermark();
    const rows = await (repository as VersionedRepository<VersionRow>).knownAt(now).getMany();
    return rows.sort((one, other) => (one.id < other.id ? -1 : 1));
  }
}
