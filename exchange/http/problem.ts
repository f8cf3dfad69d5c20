// SPDX-License-Identifier: EUPL-1.2
import { type Words, words } from "../../kit/words";
import { type Language } from "./preference";

interface ProblemKind {
  readonly status: number;
  /** Goes into `type`; clients tell problems apart by it, so none is renamed. */
  readonly name: string;
  readonly title: Words;
}

const kind = (status: number, name: string, title: Words): ProblemKind => ({ status, name, title });

/** Everything that can be wrong with a request or with an import. A closed list. */
export const problemKinds = {
  parameters: kind(400, "parameters", words("The parameters cannot be used", "De parameters kloppen niet")),
  token: kind(401, "token", words("A valid token is needed", "Een geldig token is nodig")),
  forbidden: kind(403, "forbidden", words("This is not allowed", "Dit mag niet")),
  notFound: kind(404, "not-found", words("There is nothing here", "Hier is niets")),
  unknownKind: kind(404, "unknown-kind", words("Unknown kind of list", "Onbekende soort lijst")),
  method: kind(405, "method", words("The method does not fit", "De methode past niet")),
  representation: kind(406, "representation", words("Not in that form", "Niet in die vorm")),
  size: kind(413, "size", words("The file is too large", "Het bestand is te groot")),
  media: kind(415, "media-type", words("The file is of another type", "Het bestand is van een ander type")),
  busy: kind(429, "busy", words("Too much at once", "Te veel tegelijk")),
  fault: kind(500, "fault", words("Something went wrong", "Er ging iets mis")),
  unavailable: kind(503, "unavailable", words("Not possible now", "Nu niet mogelijk")),
} as const;

/** Something that is wrong with one part of a request. */
export interface Detail {
  readonly in: "path" | "query" | "header";
  readonly name: string;
  readonly expected: Words;
}

/** What stands in the way of an answer, or of the end of an import (RFC 9457). */
export class Problem extends Error {
  readonly headers: Readonly<Record<string, string>>;
  private readonly errors: readonly Detail[];

  constructor(
    readonly kind: ProblemKind,
    private readonly detail: Words,
    more: { headers?: Readonly<Record<string, string>>; errors?: readonly Detail[] } = {},
  ) {
    super(detail.en);
    this.headers = more.headers ?? {};
    this.errors = more.errors ?? [];
  }

  in(language: Language): ProblemBody {
    const { status, name, title } = this.kind;
    return {
      type: `urn:zorglandschap:problem:${name}`,
      title: title[language],
      status,
      detail: this.detail[language],
      ...(this.errors.length > 0 && {
        errors: this.errors.map(({ expected, ...place }) => ({ ...place, expected: expected[language] })),
      }),
    };
  }
}

/** Each parameter that is wrong, and what was expected of it. */
export function wrongParameters(errors: readonly Detail[]): Problem {
  const told = (language: Language): string =>
    errors.map(({ name, expected }) => `${name}: ${expected[language]}`).join("; ");
  return new Problem(
    problemKinds.parameters,
    words(`Expected ${told("en")}.`, `Verwacht wordt ${told("nl")}.`),
    { errors },
  );
}

export interface ProblemBody {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  /** The request that it is about. */
  readonly instance?: string | undefined;
  readonly errors?:
    readonly { readonly in: string; readonly name: string; readonly expected: string }[] | undefined;
}
