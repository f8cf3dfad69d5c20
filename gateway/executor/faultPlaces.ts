// SPDX-License-Identifier: EUPL-1.2
import { GraphQLError } from "graphql";
import { type AnswerShape } from "./answerShape";
import { Hole } from "./hole";

/** What could not be put into the answer. */
export interface Unplaced {
  /** Errors of the call as a whole. */
  readonly general: readonly GraphQLError[];
  /** Errors about something that has a value all the same. */
  readonly contradicted: readonly GraphQLError[];
}

/**
 * Puts the errors of an answer where it has `null` for them, so that whoever reads the value meets the reason. Also
 * when the `null` came up from a required field below: the rest of the path then stays with the error.
 */
export function placeFaults(
  errors: readonly GraphQLError[],
  answer: unknown,
  shape: AnswerShape,
  renamed: ReadonlyMap<string, string>,
): Unplaced {
  const general: GraphQLError[] = [];
  const contradicted: GraphQLError[] = [];
  for (const error of errors) {
    if (!error.path?.length || !isContainer(answer)) general.push(error);
    else if (!isAsked(error.path, shape)) general.push(withoutPath(error));
    else if (!placed(error, error.path, answer, shape, renamed)) contradicted.push(error);
  }
  return { general, contradicted };
}

/** A subgraph may speak of a field that the operation does not have; then it is the call as a whole that it speaks of. */
const isAsked = ([first]: readonly (string | number)[], { fields }: AnswerShape): boolean =>
  typeof first === "string" && fields.has(first);

const withoutPath = ({ message, extensions, originalError }: GraphQLError): GraphQLError =>
  new GraphQLError(message, { extensions, originalError });

type Container = Record<string | number, unknown>;

const isContainer = (value: unknown): value is Container =>
  typeof value === "object" && value !== null && !(value instanceof Hole);

function placed(
  error: GraphQLError,
  path: readonly (string | number)[],
  answer: Container,
  shape: AnswerShape,
  renamed: ReadonlyMap<string, string>,
): boolean {
  let container = answer;
  let asked: AnswerShape | null = shape;
  let isLeaf = false;
  for (const [index, key] of path.entries()) {
    if (typeof key === "string") {
      // What a scalar of their own has within it is a part of its value.
      if (isLeaf) return false;
      const inner: AnswerShape | null | undefined = asked?.fields.get(key);
      // Nobody reads what was not asked for, and would never meet the reason there.
      if (inner === undefined) return false;
      isLeaf = inner === null;
      asked = inner;
    } else if (!Array.isArray(container)) return false;
    const value = Object.hasOwn(container, key) ? container[key] : undefined;
    if (isContainer(value)) {
      container = value;
      continue;
    }
    if (value !== null && value !== undefined && !(value instanceof Hole)) return false;
    if (Array.isArray(container) && !(typeof key === "number" && key < container.length)) return false;
    const below = path.slice(index + 1).map((step) => renamed.get(String(step)) ?? step);
    const earlier = value instanceof Hole ? value.faults : [];
    container[key] = new Hole([...earlier, { error, below, isSecondary: false }], asked ? [asked] : []);
    return true;
  }
  return false;
}
