// SPDX-License-Identifier: EUPL-1.2
import { GraphQLError } from "graphql";
import { type AnswerShape } from "./answerShape";
import { Hole, holeOf, typeHole, typeHoleOf } from "./hole";
import { type TypeConditions } from "./typeConditions";

export type Gathered = Record<string, unknown>;

export const isObject = (value: unknown): value is Gathered =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Hole);

/** A field may be called `constructor`. Of what every object inherits, what a field can be called is a function, and no data is. */
export function fieldOf(object: Gathered, name: string): unknown {
  const value = object[name];
  return typeof value === "function" ? undefined : value;
}

/**
 * Brings the answer of a subgraph together with what is known of an object. Within one operation a name always means
 * the same field with the same arguments, so two values of one name are about the same thing: what one subgraph
 * knows is kept, whatever another does not.
 */
export class Merging {
  constructor(private readonly types: TypeConditions) {}

  merge(known: Gathered, answer: Gathered, shape: AnswerShape): void {
    for (const [name, inner] of shape.fields) {
      const given = fieldOf(answer, name);
      if (given === undefined) continue;
      const before = fieldOf(known, name);
      known[name] = before === undefined ? given : this.together(name, before, given, inner);
    }
  }

  private together(name: string, before: unknown, given: unknown, inner: AnswerShape | null): unknown {
    if (before instanceof Hole) {
      // That it cannot be had from one subgraph says more than that another has nothing.
      const isEmpty = given === null || given instanceof Hole;
      if (isEmpty && before.faults.length > 0) return given instanceof Hole ? before.besides(given) : before;
      if (given instanceof Hole) return given.asking(...before.asked);
      for (const shape of before.asked) markHoles(given, shape, before);
      return given;
    }
    // Where one says that there is something and another that there is nothing, no subgraph has told what only the
    // other knows of it, whichever of them came first.
    if (given === null) return before;
    if (before === null) return given;
    if (given instanceof Hole) {
      if (inner) markHoles(before, inner, given);
      return before;
    }
    if (!inner) return name === "__typename" && this.types.isAbstract(given) ? before : given;
    return this.both(before, given, inner);
  }

  private both(before: unknown, given: unknown, inner: AnswerShape): unknown {
    if (isObject(before) && isObject(given)) {
      this.merge(before, given, inner);
      return before;
    }
    if (Array.isArray(before) && Array.isArray(given) && before.length === given.length) {
      return before.map((item: unknown, index) =>
        item === undefined || item === null
          ? (given[index] as unknown)
          : this.together("", item, given[index], inner),
      );
    }
    return holeOf(new GraphQLError("Two subgraphs give lists that do not fit together."));
  }
}

/** Puts the hole at every field of the shape that is not known yet. */
export function markHoles(value: unknown, shape: AnswerShape, hole: Hole): void {
  if (Array.isArray(value)) {
    value.forEach((item, index) => markHoles(item, shape, hole.at(index)));
  } else if (isObject(value)) {
    for (const [name, inner] of shape.fields) {
      const known = fieldOf(value, name);
      const here = hole.at(name);
      const isHole = known instanceof Hole;
      if (known === undefined || (isHole && known.faults.length === 0)) {
        value[name] = inner ? here.asking(inner) : here;
      } else if (isHole) {
        value[name] = known.besides(inner ? here.asking(inner) : here);
      } else if (inner) {
        markHoles(known, inner, here);
      } else if (name === "__typename" && !typeHoleOf(value)) {
        Object.assign(value, { [typeHole]: hole });
      }
    }
  }
}
