// SPDX-License-Identifier: EUPL-1.2
import { Arg, Int } from "type-graphql";
import { DateTimeScalar, LocalDateScalar } from "./scalars";

/** The arguments that dated root fields and lists have in common, each with its one description. */
export const On = (): ReturnType<typeof Arg> =>
  Arg("on", () => LocalDateScalar, {
    nullable: true,
    description: "The day (peildatum); today in the Netherlands without.",
  });

export const KnownAt = (): ReturnType<typeof Arg> =>
  Arg("knownAt", () => DateTimeScalar, {
    nullable: true,
    description: "As the register knew it at this moment (zoals bekend op); as it knows now without.",
  });

export const First = (): ReturnType<typeof Arg> =>
  Arg("first", () => Int, { nullable: true, defaultValue: 25, description: "How many, 1 to 100 (aantal)." });

export const After = (): ReturnType<typeof Arg> =>
  Arg("after", () => String, {
    nullable: true,
    description: "The cursor to go on behind (vervolg); from the start without.",
  });
