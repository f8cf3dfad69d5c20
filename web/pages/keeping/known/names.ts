// SPDX-License-Identifier: EUPL-1.2
import { type Missing } from "../../../graph/graph";
import { keptEntities } from "../../../labels/register.labels";
import { catalogue } from "../../../page/catalogue";
import { type Call } from "../../../page/page";
import { factLabel, shownValue } from "../form/shownValue";
import { type Lines, linesOf } from "./lines";
import { type Known, lookUpAll, type Ref } from "./lookUp";
import { idsIn, namedIn, naming } from "./named";

const nameTexts = catalogue(
  {
    from: (day: string) => `vanaf ${day}`,
    until: (day: string) => `tot ${day}`,
    always: "zonder begin of einde",
    notToday: "geldt vandaag niet",
    runs: (day: string) => `contract loopt tot ${day}`,
    ran: (day: string) => `contract liep tot ${day}`,
    suspended: "opgeschort",
    moreLines: "en meer regels",
  },
  {
    from: (day: string) => `from ${day}`,
    until: (day: string) => `until ${day}`,
    always: "without beginning or end",
    notToday: "does not hold today",
    runs: (day: string) => `contract runs until ${day}`,
    ran: (day: string) => `contract ran until ${day}`,
    suspended: "suspended",
    moreLines: "and more lines",
  },
);

const keyOf = ({ typeName, id }: Ref): string => `${typeName} ${id}`;

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

const unique = (said: readonly string[]): string[] => [...new Set(said)];
const inSentence = (label: string): string =>
  /^[A-Z]{2}/.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);

/** What the register calls things, so that nobody has to know them by their numbers. */
export class Names {
  private constructor(
    private readonly call: Call,
    private readonly all: ReadonlyMap<string, Known>,
    private readonly lines: Lines,
    readonly missing: readonly Missing[],
  ) {}

  /**
   * Reads what is needed to call these by name, step by step: a line by its contract, and that by its parties. Of a
   * contract among them its lines are read too.
   *
   * @param seen what was read of them already
   */
  static async of(call: Call, refs: readonly Ref[], seen: readonly Known[] = []): Promise<Names> {
    const all = new Map(seen.map((known) => [keyOf(known), known]));
    const asked = new Set(all.keys());
    const missing: Missing[] = [];
    const asKnown = async (wanted: readonly Ref[]): Promise<readonly Known[]> => {
      const next = wanted.filter((ref) => !asked.has(keyOf(ref)));
      for (const ref of next) asked.add(keyOf(ref));
      const told = await lookUpAll(call, next);
      missing.push(...told.missing);
      for (const known of told.found) all.set(keyOf(known), known);
      return told.found;
    };
    const own = [...seen, ...(await asKnown(refs))];
    const contracts = own.filter(({ typeName }) => typeName === "Contract").map(({ id }) => id);
    const lines = await linesOf(call, contracts);
    missing.push(...lines.missing);
    for (const line of lines.found) all.set(keyOf(line), line);
    let found = await asKnown([...own, ...lines.found].flatMap(namedIn));
    for (let step = 2; step < mostSteps && found.length > 0; step += 1) {
      // Of what is only named, no more is read than its name takes.
      found = await asKnown(found.filter((known) => ownName(known) === "").flatMap(namedIn));
    }
    return new Names(call, all, lines, missing);
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
    const of = step < mostSteps ? this.namesIn(known, step + 1) : [];
    const parts = unique([...of, ...this.tellingIn(known)]);
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
    const segments = this.segmentsOf(known).map((each) => this.nameOf(each) ?? each.id);
    const days = [
      ...(from === null ? [] : [texts.from(formats.day(from))]),
      ...(until === null ? [] : [texts.until(formats.day(until))]),
    ];
    return [
      this.nameOf(known) ?? known.id,
      ...unique(ownName(known) === "" ? segments : this.namesIn(known, 0)),
      ...(this.lines.cut.has(known.id) ? [texts.moreLines] : []),
      days.length === 0 ? texts.always : days.join(" "),
      ...(holds ? [] : [texts.notToday]),
      ...this.stateOf(known),
    ].join("; ");
  }

  /** Whether something that its words take could not be asked now: they would tell less than there is to see. */
  isUnasked(ref: Ref, step = 0): boolean {
    if (this.missing.length === 0) return false;
    const known = this.find(ref);
    if (known === null) {
      const { owner } = keptEntities[ref.typeName];
      return this.missing.some((each) => each.owner === null || each.owner === owner);
    }
    if (step > 0 && ownName(known) !== "") return false;
    if (step === 0 && known.typeName === "Contract" && this.lines.missing.length > 0) return true;
    const takes = step < mostSteps ? [...namedIn(known), ...(step === 0 ? this.segmentsOf(known) : [])] : [];
    return takes.some((each) => this.isUnasked(each, step + 1));
  }

  /** The names of what it names, with the role of what is no more than a part of it. */
  private namesIn(known: Known, step: number): string[] {
    const named = namedIn(known);
    const namesAs = (role: string | null): string[] =>
      unique(named.filter((one) => one.role === role).map((one) => this.nameOf(one, step) ?? one.id));
    const roles = unique(named.map(({ role }) => role).filter((role) => role !== null));
    return [
      ...namesAs(null),
      ...roles.map((role) => {
        const label = inSentence(factLabel(this.call, known.typeName, role));
        return `${label}: ${this.call.formats.list(namesAs(role))}`;
      }),
    ];
  }

  /** What was bought by a contract. */
  private segmentsOf({ typeName, id }: Known): readonly Ref[] {
    if (typeName !== "Contract") return [];
    return this.lines.found
      .filter(({ facts }) => facts["contractId"] === id)
      .flatMap(({ facts }) => idsIn(facts["segmentId"]))
      .map((segment) => ({ typeName: "Segment", id: segment }));
  }

  /** What a contract says of itself beside the days on which the register has it. */
  private stateOf(known: Known): string[] {
    const texts = this.call.texts(nameTexts);
    const [id = ""] = idsIn(known.facts["contractId"]);
    const contract = known.typeName === "ContractLine" ? this.find({ typeName: "Contract", id }) : known;
    const end = contract?.typeName === "Contract" ? contract.facts["end"] : null;
    const day = typeof end === "string" ? this.call.formats.day(end) : "";
    return [
      ...(known.typeName === "ContractLine" && known.facts["suspended"] === true ? [texts.suspended] : []),
      ...(typeof end === "string" ? [end <= this.call.today ? texts.ran(day) : texts.runs(day)] : []),
    ];
  }

  private tellingIn({ typeName, facts }: Known): string[] {
    return telling
      .filter((fact) => facts[fact] !== null && facts[fact] !== undefined)
      .map((fact) => shownValue(this.call, typeName, fact, facts[fact]));
  }
}
