// SPDX-License-Identifier: EUPL-1.2
import { GraphQLError } from "graphql";
import { type AskedVariable } from "./askedArguments";

/** A fault of an argument, and the plan's names of the fields that have it. */
export interface ArgumentFault {
  readonly error: GraphQLError;
  readonly fields: ReadonlySet<string>;
}

const pattern = /^Variable "\$(\w+)" got invalid value /;

/**
 * A variable of the client in the place of a required part of a literal may be `null`, if the part has a default, and is an
 * error of the field alone: all else that the gateway can check is checked.
 */
const ofNull = /got invalid value null.* non-nullable type/;

/**
 * Every argument goes to a subgraph as a variable of the plan's making, and only the subgraph can check the value of a
 * scalar of its own. So what is wrong with such a variable is told of the argument, which is what the client knows.
 */
export class ArgumentFaults {
  constructor(private readonly variables: ReadonlyMap<string, AskedVariable>) {}

  of(error: GraphQLError): ArgumentFault | null {
    const variable = this.variables.get(pattern.exec(error.message)?.[1] ?? "");
    const [place] = variable?.places ?? [];
    if (!variable || !place) return null;
    const message = error.message
      .replace(`Variable "$${variable.name}" got`, () => `Argument "${place.argument}" got`)
      .replace(new RegExp(` at "${variable.name}(?=[.["])`), () => ` at "${place.argument}`);
    const Fault = ofNull.test(message) ? GraphQLError : ArgumentRefusal;
    return {
      error: new Fault(message, { extensions: error.extensions }),
      fields: new Set(variable.places.map(({ field }) => field)),
    };
  }
}

/** At a root field it refuses the whole question, as it would have been had the gateway been able to check it. */
export class ArgumentRefusal extends GraphQLError {}
