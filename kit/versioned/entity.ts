// SPDX-License-Identifier: EUPL-1.2
import { type Fault } from "../fault";
import { type ChangeRow } from "../feed/change.row";
import { type Period } from "../localDate";
import { type FactDeclaration } from "./fact";
import { type Keeper } from "./keeper";
import { type Timeline } from "./timeline.rules";
import { type Act, type FactsOf, type VersionRow } from "./version.row";

/** What an owner says of one kind of entity; the kit keeps its versions. */
export interface VersionedEntity<Row extends VersionRow = VersionRow> {
  /** The name in the graph and in the change feed. */
  readonly typeName: string;
  /** The exact Dutch term. */
  readonly label: string;
  readonly row: new () => Row;
  /** By name, in the order of their columns. */
  readonly facts: Readonly<Record<string, FactDeclaration>>;
  /**
   * What is wrong with an id, these facts together, and the days they are to hold; pure. That each fact is of its own
   * kind (a code of the list, an existing day, a text that says something) was checked before.
   */
  check(id: string, facts: FactsOf<Row>, period: Period): Fault[];
  /** What is wrong with the facts over all days together, for a check that one period cannot make; pure. */
  checkTimeline?(timeline: Timeline<FactsOf<Row>>): Fault[];
  /** Who, beside `admin`, may register or change it while it says this: any of these. */
  keepers(facts: FactsOf<Row>, id: string): readonly Keeper[];
  /** What is wrong with this author changing it like this, for rules about who may do what to the same entity; pure. */
  checkAuthor?(change: AuthoredChange<Row>): Fault[];
  /** The fact that names one above it, of its own kind: nothing is above itself. */
  readonly above?: string;
  /** The fact of which each value is had by one of the kind at a time, among those that `when` is about. */
  readonly oneAtATime?: { readonly fact: string; when(facts: FactsOf<Row>): boolean };
  /**
   * The fact that names what it is a part of. It stays a part of that, unless it `passesOn` to another as the world
   * changes; and an id that was withdrawn comes back as a part of the same, or not at all.
   */
  readonly belongsTo?: { readonly fact: string; readonly passesOn?: true };
  /** The mutation by which it is verified, for a kind with rules about by whom; it is then checked in no other way. */
  readonly verifiedBy?: string;
  /** Neither the public feed nor the read side may know that it exists. */
  readonly confidential?: true;
  /**
   * What is confidential for ever may refer to it, of whoever and from the moment at which it came. Only who may read all of
   * that withdraws it, whether something refers to it or not: the refusal would tell.
   */
  readonly referredToInSecret?: true;
  /** Everybody may know that it exists, and only some what it says, until a day. */
  readonly embargo?: Embargo;
  /**
   * The facts that are figures about people, which may be few: the graph shows them by rules of their own, and what was
   * ever said, in which such a figure stands as it was entered, is for whoever keeps it alone.
   */
  readonly aboutPeople?: readonly string[];
}

/** What somebody makes of an entity, and what it went through. */
export interface AuthoredChange<Row extends VersionRow> {
  readonly actor: string;
  readonly act: Act;
  /** On all its days, as the register says at this point of the batch. */
  readonly before: Timeline<FactsOf<Row>>;
  readonly changed: Timeline<FactsOf<Row>>;
  /** Every version ever recorded; of this batch those that it has not replaced itself. */
  readonly history: readonly Row[];
  /** Who changed it when, also where no version is left of it. */
  readonly log: readonly ChangeRow[];
  /** The moment of this batch. */
  readonly recordedAt: Date;
}

/** Where the day stands from which on everybody may know what an entity says. */
export interface Embargo<Name extends string = string> {
  /** The fact that holds that day. */
  readonly until?: Name;
  /** The links to what it belongs to: it opens no sooner than that. */
  readonly with?: readonly Name[];
}

/** Declares an entity; the compiler then demands every fact of the row, and no other. */
export function versionedEntity<Row extends VersionRow>(
  entity: Omit<
    VersionedEntity<Row>,
    "facts" | "embargo" | "above" | "oneAtATime" | "aboutPeople" | "belongsTo"
  > & {
    readonly belongsTo?: { readonly fact: keyof FactsOf<Row> & string; readonly passesOn?: true };
    readonly above?: keyof FactsOf<Row> & string;
    readonly oneAtATime?: { readonly fact: keyof FactsOf<Row> & string; when(facts: FactsOf<Row>): boolean };
    readonly embargo?: Embargo<keyof FactsOf<Row> & string>;
    readonly aboutPeople?: readonly (keyof FactsOf<Row> & string)[];
    readonly facts: { readonly [Name in keyof FactsOf<Row>]: FactDeclaration<FactsOf<Row>[Name]> };
  },
): VersionedEntity<Row> {
  return entity as VersionedEntity<Row>;
}

export const factNames = (entity: Pick<VersionedEntity, "facts">): string[] => Object.keys(entity.facts);
