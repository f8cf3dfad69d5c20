// SPDX-License-Identifier: EUPL-1.2
import { type GraphQLArgument, isListType, isNonNullType, isRequiredArgument } from "graphql";
import { ErrorCode } from "../../kit/errors";
import { type Answer } from "../kit/world";
import { type Running } from "./running";
import { type Sdl } from "./sdl";
import { type Subgraph } from "./subgraph";

const refusals: readonly unknown[] = [ErrorCode.UNAUTHENTICATED, ErrorCode.FORBIDDEN];

/** Who may ask what: everybody the open root fields, the machine role alone the others. */
export function accessIsGuarded(sdl: Sdl, subgraph: Subgraph, running: () => Running): void {
  const answerOf = (field: string, headers: Record<string, string> = {}): Promise<Answer<unknown>> =>
    running().ask(questionFor(sdl, field), {}, headers);
  const bearer = (token: string): Record<string, string> => ({ authorization: `Bearer ${token}` });

  test.each(subgraph.open)("everybody may ask %s", async (field) => {
    expect(codesOf(await answerOf(field)).filter((code) => refusals.includes(code))).toEqual([]);
  });

  test.each(subgraph.open)("text that cannot be stored is the caller's fault at %s", async (field) => {
    const answer = await running().ask(questionFor(sdl, field, "\\u0000"));
    expect(codesOf(answer).filter((code) => code !== ErrorCode.BAD_USER_INPUT)).toEqual([]);
  });

  if (subgraph.guarded.length > 0) {
    test.each(subgraph.guarded)("nobody but the machine role may ask %s", async (field) => {
      expect(codesOf(await answerOf(field))).toEqual([ErrorCode.UNAUTHENTICATED]);
      const { owners } = running();
      for (const role of ["access-team", "procurement", "admin", "Projector", ""]) {
        expect(codesOf(await answerOf(field, bearer(await owners.tokenWith(role))))).toEqual([
          ErrorCode.FORBIDDEN,
        ]);
      }
      const allowed = codesOf(await answerOf(field, bearer(await owners.projectorToken())));
      expect(allowed.filter((code) => refusals.includes(code))).toEqual([]);
    });
  }

  it("refuses a token that it cannot verify, and never takes it for none", async () => {
    for (const authorization of ["Bearer x", "Bearer a.b.c", "Basic YTpi", "bearer"]) {
      const answer = await running().ask("{ __typename }", {}, { authorization });
      expect({ authorization, codes: codesOf(answer), data: answer.data }).toEqual({
        authorization,
        codes: [ErrorCode.UNAUTHENTICATED],
        data: null,
      });
    }
  });
}

const codesOf = (answer: Answer<unknown>): unknown[] =>
  answer.errors.map((error) => error.extensions["code"]);

function questionFor(sdl: Sdl, name: string, text = "x"): string {
  const field = sdl.object("Query").getFields()[name];
  if (!field) throw new Error(`There is no root field ${name}.`);
  const given = field.args.filter(isRequiredArgument).map((each) => `${each.name}: ${anyOf(each, text)}`);
  return `{ ${name}${given.length > 0 ? `(${given.join(", ")})` : ""} { __typename } }`;
}

function anyOf(argument: GraphQLArgument, text: string): string {
  const type = isNonNullType(argument.type) ? argument.type.ofType : argument.type;
  return isListType(type) ? `["${text}"]` : `"${text}"`;
}
