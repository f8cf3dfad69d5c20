// SPDX-License-Identifier: EUPL-1.2
import { type ComponentChildren } from "preact";
import { type Words } from "../../../../kit/words";
import { type Missing, type Told } from "../../../graph/graph";
import { type Call } from "../../../page/page";
import { type Option } from "../../../parts/select";
import { type Scope } from "../frame/scope";
import { type FormField } from "./field";
import { type FieldFault, type Given } from "./given";
import { type Report } from "./report";

/** What a form is about, as the register has it now. */
export interface Subject {
  readonly facts: readonly (readonly [string, ComponentChildren])[];
  /** The `asOf` under which it was seen; empty for what is new. */
  readonly basis: string;
  /** The id of what it is about; a new one for what is new. */
  readonly id: string;
  /** What the register says now of the fields. */
  readonly now: Readonly<Record<string, string | readonly string[]>>;
  /** What can be chosen in the fields. */
  readonly choices: Readonly<Record<string, readonly Option[]>>;
  readonly missing: readonly Missing[];
}

/** In which way a job changes what the register says; a report shows them apart. */
export type Nature = "new" | "amendment" | "correction" | "verification" | "confirmation";

/** For how many of what there may be several of a form has room. */
export interface Room {
  readonly rows: number;
  readonly most: number;
  /** The first field of those that were just added; null when none was. */
  readonly added: string | null;
}

/** Something that a keeper does to the register, for which there is a form. */
export interface Job {
  /** In its address. */
  readonly path: string;
  readonly title: Words;
  readonly lead: Words;
  readonly nature: Nature;
  readonly fields: readonly FormField[];
  /** Which field asks for a fact that the register has under another name: the fact, and the field. */
  readonly calls?: Readonly<Record<string, string>>;
  /** Whether a provider must be found first; its id is then in the address. */
  readonly needsProvider?: boolean;
  /** Whether it begins with nothing that the register has. */
  readonly isStart?: boolean;
  /** Where there may be several of something: for how many there is room. */
  readonly room?: Room;
  /** The type of what it is about, for the page of its record. */
  readonly typeName: string;
  /** Whose page is shown when it was done; what the form is about without. */
  idOf?(given: Given): string;
  /** Where its outcome is shown, when that is more than one thing. */
  placeAfter?(call: Call, given: Given): string;
  /** What is wrong with what was filled in as a whole. */
  faultsOf?(given: Given): FieldFault[];
  /** Null when the register does not hold what the address names. */
  subjectOf(call: Call, scope: Scope): Promise<Subject | null>;
  /** What is asked before it is recorded, when what was filled in does more than one may think. */
  doubtOf?(given: Given): Words | null;
  /** Whether the register says something else on the day that was chosen than on the day that was shown. */
  isOfAnotherDay?(call: Call, given: Given): Promise<boolean>;
  perform(call: Call, given: Given, scope: Scope): Promise<Told<Report>>;
}
