// SPDX-License-Identifier: EUPL-1.2
import { type GraphQLError } from "graphql";
import { type AnswerShape, mentions } from "./answerShape";
import { type ArgumentFaults } from "./argumentFaults";
import { type Fault, Hole } from "./hole";
import { noAnswer } from "./noAnswer";

/**
 * A call that gave no data at all. An error with a path, or about an argument, is one field's, and takes the others
 * with it; any other is of every field that was asked.
 */
export function wholeHole(
  subgraph: string,
  shape: AnswerShape,
  errors: readonly GraphQLError[],
  argumentFaults: ArgumentFaults,
): Hole {
  if (errors.length === 0) return new Hole([{ error: noAnswer(subgraph), below: [], isSecondary: false }]);
  return new Hole(
    errors.flatMap((error): Fault[] => {
      if (error.path?.length) return [{ error, below: error.path, isSecondary: false }];
      const argument = argumentFaults.of(error);
      if (!argument) return [{ error, below: [], isSecondary: false }];
      const names = [...shape.fields].filter(
        ([name, inner]) => argument.fields.has(name) || mentions(inner, argument.fields),
      );
      const located = names.map(([name]) => ({ error: argument.error, below: [name], isSecondary: false }));
      return located.length > 0 ? located : [{ error: argument.error, below: [], isSecondary: false }];
    }),
  );
}
