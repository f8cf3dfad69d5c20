// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { type ErrorAspect, type ErrorSubject } from "./reportError.question";

export const subjects = ["PROVIDER", "CONTRACT", "SEGMENT"] as const satisfies readonly ErrorSubject[];
export const aspects = [
  "CONTACT",
  "LOCATIE",
  "INSTROOM",
  "CONTRACT",
  "WERKGEBIED",
  "KWALITEIT",
  "ANDERS",
] as const satisfies readonly ErrorAspect[];

/** A report as far as somebody filled it in. */
export interface Draft {
  readonly submission: string;
  readonly subject: ErrorSubject | null;
  readonly subjectId: string;
  readonly region: string;
  readonly aspect: ErrorAspect | null;
  readonly text: string;
}

export type DraftField = Exclude<keyof Draft, "submission">;

/** From an address that leads to the form, or from the form itself. A form that is shown anew keeps its submission. */
export function draftIn(given: URLSearchParams): Draft {
  const text = (name: string): string => (given.get(name) ?? "").trim();
  return {
    submission: text("inzending") || randomUUID(),
    subject: subjects.find((each) => each === text("onderwerp")) ?? null,
    subjectId: text("nummer"),
    region: text("regio"),
    aspect: aspects.find((each) => each === text("wat")) ?? null,
    // A browser sends line ends of its own.
    text: text("tekst").replaceAll("\r\n", "\n"),
  };
}

/** What is still to be filled in. */
export const emptyFields = (draft: Draft): DraftField[] =>
  (["subject", "subjectId", "region", "aspect", "text"] as const).filter((field) => !draft[field]);
