// SPDX-License-Identifier: EUPL-1.2
import { type Missing } from "../../../graph/graph";
import { keptEntities } from "../../../labels/register.labels";
import { catalogue } from "../../../page/catalogue";
import { type Call } from "../../../page/page";
import { factRule, type FactRule, shownValue } from "../form/shownValue";
import { isKept, type Kept } from "../record/past";
import { type Known, type LookedUp, lookUp, lookUpAll, type Ref } from "./lookUp";

const nameTexts = catalogue(
  {
    from: (day: string) => `vanaf ${day}`,
    until: (day: string) => `tot ${day}`,
    always: "zonder begin of einde",
    notToday: "geldt vandaag niet",
  },
  {
    from: (day: string) => `from ${day}`,
    until: (day: string) => `until ${day}`,
    always: "without beginning or end",
    notToday: "does not hold today",
  },
);

const keyOf = ({ typeName, id }: Ref): string => `${typeName} ${id}`;

/** What something is called, in the facts that say so; a segment has a code before it. */
const naming = ["code", "name", "title", "label", "desk", "subject"] as const;
/** What tells apart those that have no name: of which kind, of which year. */
const telling = [
  "kind",
  "measure",
  "role",
  "purpose",
  "year",
  "number",
  "product",
  "verdict",
  "status",
] as const;
/** Of a line one knows the contract, of a contract its parties. */
const mostSteps = 4;

const ownName = ({ facts }: Known): string =>
  naming
    .map((fact) => facts[fact])
    .filter((said) => typeof said === "string")
    .join(" ");

/** By which of what it names somebody knows a thing; what is not here tells it apart from nothing. */
const knownBy: readonly Kept[] = [
  "Provider",
  "Consortium",
  "Contract",
  "ContractLine",
  "Kpi",
  "KpiAgreement",
  "Criterion",
  "SegmentScheme",
  "Segment",
  "Municipality",
  "Region",
  "ProcurementFramework",
];

/** What a known thing names in its own facts, in that order. */
function namedIn({ typeName, facts }: Known): readonly Ref[] {
  const rules: readonly (readonly [string, FactRule])[] = Object.entries(keptEntities[typeName].facts);
  return rules
    .flatMap(([fact, { refersTo }]) => {
      const kind = refersTo ?? "";
      return isKept(kind) ? idsIn(facts[fact]).map((id) => ({ typeName: kind, id })) : [];
    })
    .filter(({ typeName: kind }) => knownBy.includes(kind))
    .sort((one, other) => knownBy.indexOf(one.typeName) - knownBy.indexOf(other.typeName));
}

export const idsIn = (value: unknown): readonly string[] =>
  [value].flat().filter((id): id is string => typeof id === "string" && id !== "");

/** What the register calls things, so that nobody has to know them by their numbers. */
export class Names {
  private constructor(
    private readonly call: Call,
    private readonly all: ReadonlyMap<string, Known>,
    readonly missing: readonly Missing[],
  ) {}

  /**
   * Reads what is needed to call these by name, step by step: a line by its contract, and that by its parties.
   *
   * @param seen what was read of them already
   */
  static async of(call: Call, refs: readonly Ref[], seen: readonly Known[] = []): Promise<Names> {
    const all = new Map(seen.map((known) => [keyOf(known), known]));
    const asked = new Set(all.keys());
    const missing: Missing[] = [];
    let wanted = [...refs, ...seen.flatMap(namedIn)];
    for (let step = 0; step < mostSteps; step += 1) {
      const next = wanted.filter((ref) => !asked.has(keyOf(ref)));
      if (next.length === 0) break;
      for (const ref of next) asked.add(keyOf(ref));
      const told = await lookUpAll(call, next);
      missing.push(...told.missing);
      for (const known of told.found) all.set(keyOf(known), known);
      if (step === 0) {
        const lines = await linesOf(call, told.found);
        missing.push(...lines.missing);
        for (const line of lines.found) all.set(keyOf(line), line);
        wanted.push(...lines.found.flatMap(namedIn));
      }
      // Of what is only named, no more is read than its name takes.
      const nameless = told.found.filter((known) => step === 0 || ownName(known) === "");
      wanted = [...wanted, ...nameless.flatMap(namedIn)];
    }
    return new Names(call, all, missing);
  }

  find(ref: Ref): Known | null {
    return this.all.get(keyOf(ref)) ?? null;
  }

  /** Its name; of what has none, the names of what it is of and what tells it apart. Null when it is not known. */
  nameOf(ref: Ref, step = 0): string | null {
    const known = this.find(ref);
    if (known === null) return null;
    const own = ownName(known);
    if (own !== "") return own;
    const of = step < mostSteps ? namedIn(known).map((each) => this.nameOf(each, step + 1)) : [];
    const parts = [...new Set([...of.filter((name) => name !== null), ...this.tellingIn(known)])];
    return parts.length === 0 ? null : parts.join(", ");
  }

  /** With its number behind it; the number alone of what is not known. */
  withNumber(ref: Ref): string {
    const name = this.nameOf(ref);
    return name === null || name === ref.id ? ref.id : `${name} (${ref.id})`;
  }

  /** All that one needs to see whether it is the right one: what it is, of whom, where, and when it holds. */
  inWords(known: Known): string {
    const texts = this.call.texts(nameTexts);
    const { formats } = this.call;
    const { from, until, holds } = known;
    const lines = [...this.all.values()].filter(({ facts }) => facts["contractId"] === known.id);
    const about = ownName(known) === "" ? lines.flatMap(segmentIn) : [...namedIn(known)];
    const of = about.map((each) => this.nameOf(each));
    const days = [
      ...(from === null ? [] : [texts.from(formats.day(from))]),
      ...(until === null ? [] : [texts.until(formats.day(until))]),
    ];
    return [
      `${this.nameOf(known) ?? known.id}`,
      ...new Set(of.filter((name) => name !== null)),
      days.length === 0 ? texts.always : days.join(" "),
      ...(holds ? [] : [texts.notToday]),
    ].join("; ");
  }

  private tellingIn({ typeName, facts }: Known): string[] {
    return telling
      .filter((fact) => facts[fact] !== null && facts[fact] !== undefined)
      .map((fact) => shownValue(this.call, typeName, fact, facts[fact]));
  }
}

/** The lines of contracts, by which one sees what was bought. */
const linesOf = async (call: Call, found: readonly Known[]): Promise<LookedUp> => {
  const contracts = found.filter(({ typeName }) => typeName === "Contract").map(({ id }) => id);
  return contracts.length === 0
    ? { found: [], hasMore: false, missing: [] }
    : lookUp(call, "contracts", { tiedTo: contracts.slice(0, 100) }, ["ContractLine"]);
};

const segmentIn = ({ facts }: Known): readonly Ref[] =>
  idsIn(facts["segmentId"]).map((id) => ({ typeName: "Segment", id }));

/** What a fact names, when it names something. */
export function refsOf(typeName: Kept, fact: string, value: unknown): readonly Ref[] {
  const kind = factRule(typeName, fact)?.refersTo ?? "";
  return isKept(kind) ? idsIn(value).map((id) => ({ typeName: kind, id })) : [];
}
