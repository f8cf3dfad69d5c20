// SPDX-License-Identifier: EUPL-1.2
import { isLocalDate } from "../../kit/localDate";
import { type Words, words } from "../../kit/words";

export interface Parameter {
  readonly expected: Words;
  /** Whether it is written well; whether the register knows it, the register says. */
  readonly isWell: (value: string) => boolean;
  /** What the register expects of one that is written well, when that is something else. */
  readonly inRegister?: Words;
}

const isCode = (value: string): boolean => /^[^\p{Cc} \ufffd]{1,60}$/u.test(value);
const day = words("an existing day written as YYYY-MM-DD", "een bestaande dag, geschreven als JJJJ-MM-DD");
const dayOfRegion = words(
  "a day on which municipalities buy in the region and its segments are in the register",
  "een dag waarop gemeenten in de regio inkopen en haar segmenten in het register staan",
);
const dayOfPeriod = words(
  "a day on which the region is in the register, `from` before `to`",
  "een dag waarop de regio in het register staat, `from` voor `to`",
);
const instant = /^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/;

/** Everything that an export can be asked by. No identity of a provider among them: a URL is written down in many places. */
export const parameters = {
  region: {
    expected: words(
      "the code of a region in the register, such as ZHZ",
      "de code van een regio in het register, zoals ZHZ",
    ),
    isWell: isCode,
  },
  municipality: {
    expected: words(
      "the CBS code of a municipality in the register, such as GM0512",
      "de CBS-code van een gemeente in het register, zoals GM0512",
    ),
    isWell: isCode,
  },
  scheme: {
    expected: words(
      "the code of a segment scheme in use on the day, such as ZHZ-2022",
      "de code van een segmentindeling die op de dag geldt, zoals ZHZ-2022",
    ),
    isWell: isCode,
  },
  segment: {
    expected: words(
      "the id of a segment in the register, such as ZHZ-2022/4A",
      "het nummer van een segment in het register, zoals ZHZ-2022/4A",
    ),
    isWell: isCode,
  },
  on: { expected: day, isWell: isLocalDate, inRegister: dayOfRegion },
  from: { expected: day, isWell: isLocalDate, inRegister: dayOfPeriod },
  to: { expected: day, isWell: isLocalDate, inRegister: dayOfPeriod },
  year: {
    expected: words("a year, such as 2022", "een jaar, zoals 2022"),
    isWell: (value) => /^(19|2[0-8])\d{2}$/.test(value),
  },
  knownAt: {
    expected: words(
      "an instant written as 2026-11-22T21:50:00Z, not after what the register has recorded",
      "een tijdstip, geschreven als 2026-11-22T21:50:00Z, en niet later dan wat het register heeft vastgelegd",
    ),
    isWell: (value) => instant.test(value) && isLocalDate(value.slice(0, 10)),
  },
  knownThen: {
    expected: words(
      "the instant of an earlier print, written as 2026-11-22T21:50:00Z, before that of this one",
      "het tijdstip van een eerdere afdruk, geschreven als 2026-11-22T21:50:00Z, voor dat van deze",
    ),
    isWell: (value) => instant.test(value) && isLocalDate(value.slice(0, 10)),
  },
} as const satisfies Record<string, Parameter>;

export type ParameterName = keyof typeof parameters;

/** The parameters of an export as somebody gave them. */
export type Question = Readonly<Partial<Record<ParameterName, string>>>;

export interface Flaw {
  readonly name: string;
  readonly expected: Words;
}

/** What was asked cannot be used: each parameter that is wrong, and what was expected of it. */
export class WrongParameters extends Error {
  constructor(readonly flaws: readonly Flaw[]) {
    super(flaws.map(({ name, expected }) => `${name}: expected ${expected.en}`).join("; "));
  }
}

export const wrong = (name: ParameterName, expected: Words = parameters[name].expected): WrongParameters =>
  new WrongParameters([{ name, expected }]);

export interface Takes {
  readonly needs: readonly ParameterName[];
  readonly takes: readonly ParameterName[];
}

/**
 * Checks what somebody gave, and tells everything that is wrong with it at once.
 *
 * @param valuesOf by the name in a URL
 * @param also what else may be given, for whoever gives something that may not
 */
export function questionIn(
  { needs, takes }: Takes,
  names: Iterable<string>,
  valuesOf: (name: string) => readonly string[],
  also: readonly string[] = [],
): Question {
  const known: readonly string[] = [...needs, ...takes, ...also];
  const flaws: Flaw[] = [];
  for (const name of new Set(names)) {
    const expected = words(`one of ${known.join(", ")}`, `een van ${known.join(", ")}`);
    if (!known.includes(name)) flaws.push({ name, expected });
  }
  const question: Partial<Record<ParameterName, string>> = {};
  for (const name of [...needs, ...takes]) {
    const values = valuesOf(name);
    const [value] = values;
    if (value === undefined && !needs.includes(name)) continue;
    if (value === undefined || values.length > 1 || !parameters[name].isWell(value)) {
      flaws.push({ name, expected: parameters[name].expected });
    } else question[name] = value;
  }
  if (flaws.length > 0) throw new WrongParameters(flaws);
  return question;
}
