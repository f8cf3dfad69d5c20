// SPDX-License-Identifier: EUPL-1.2
import {
  getNamedType,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
} from "graphql";
import { toAsOf } from "../../kit/moment";
import { ErrorCode } from "../../kit/errors";
import { proofHeader } from "../../kit/identity/proof";
import { badTokens, goodToken } from "../kit/badTokens";
import { fromTheHouse, minting, testIdentity } from "../kit/testHouse";
import { type Answer, ask } from "../kit/world";
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

  // Only the read side has none of these.
  if (Object.keys(subgraph.ofRoles).length > 0) {
    test.each(Object.entries(subgraph.ofRoles))(
      "nobody but who has a role may ask %s",
      async (field, roles) => {
        expect(codesOf(await answerOf(field))).toEqual([ErrorCode.UNAUTHENTICATED]);
        const { owners } = running();
        for (const role of ["access-team", "procurement", "reporting", "admin", "projector", "Admin", ""]) {
          const codes = codesOf(await answerOf(field, bearer(await owners.tokenWith(role))));
          expect({ role, isRefused: codes.includes(ErrorCode.FORBIDDEN) }).toEqual({
            role,
            isRefused: !roles.includes(role),
          });
        }
      },
    );
  }

  const { openMutations = [] } = subgraph;
  const mutations = sdl.mutations.map((field) => field.name.value);

  if (openMutations.length > 0) {
    test.each(openMutations)("everybody may use %s", async (field) => {
      const mutation = questionFor(sdl, field, "x", "Mutation");
      expect(codesOf(await running().ask(mutation)).filter((code) => refusals.includes(code))).toEqual([]);
    });
  }

  if (mutations.length > 0) {
    test.each(mutations.filter((field) => !openMutations.includes(field)))(
      "nobody but who keeps the register may use %s",
      async (field) => {
        const { owners } = running();
        const mutation = questionFor(sdl, field, "x", "Mutation");
        expect(codesOf(await running().ask(mutation))).toEqual([ErrorCode.UNAUTHENTICATED]);
        for (const role of ["access-team", "reporting", "projector", "Procurement", ""]) {
          const answer = await running().ask(mutation, {}, bearer(await owners.tokenWith(role)));
          expect({ role, codes: codesOf(answer) }).toEqual({ role, codes: [ErrorCode.FORBIDDEN] });
        }
      },
    );
  }

  it("answers nobody who is not of the house, whatever token they have", async () => {
    const admin = bearer(await running().owners.tokenWith("admin"));
    const proof = await testIdentity.prove();
    const proofs = ["", "x", "a.b.c", proof.slice(0, -4), (admin["authorization"] ?? "").slice(7)];
    for (const headers of [{}, admin, ...proofs.map((each) => ({ ...admin, [proofHeader]: each }))]) {
      const answer = await ask(running().url, "{ __typename }", {}, headers);
      expect({ status: answer.status, codes: codesOf(answer), data: answer.data }).toEqual({
        status: 401,
        codes: [ErrorCode.UNPROVEN],
        data: null,
      });
    }
    expect(codesOf(await running().ask("{ __typename }", {}, bearer(proof)))).toEqual([
      ErrorCode.UNAUTHENTICATED,
    ]);
  });

  it("asks for the same proof and token when it is called in its own process", async () => {
    const codesFor = async (headers: Record<string, string>): Promise<unknown> => {
      const { data, errors } = await running().askLocally({ query: "{ __typename }", headers });
      return { data, codes: errors?.map(({ extensions }) => extensions?.["code"]) };
    };
    const admin = bearer(await running().owners.tokenWith("admin"));
    const proof = await fromTheHouse();
    for (const headers of [{}, admin, { ...admin, [proofHeader]: "a.b.c" }])
      expect(await codesFor(headers)).toEqual({ codes: [ErrorCode.UNPROVEN] });
    expect(await codesFor({ ...proof, ...bearer("a.b.c") })).toEqual({ codes: [ErrorCode.UNAUTHENTICATED] });
    expect(await codesFor({ ...proof, ...admin })).toEqual({ data: { __typename: "Query" } });
    const [guarded] = mutations.filter((field) => !openMutations.includes(field));
    if (guarded === undefined) return;
    const query = questionFor(sdl, guarded, "x", "Mutation");
    const { errors } = await running().askLocally({ query, headers: proof });
    expect(errors?.map(({ extensions }) => extensions?.["code"])).toEqual([ErrorCode.UNAUTHENTICATED]);
  });

  it("refuses a token that it cannot verify, and never takes it for none", async () => {
    const bad = Object.entries(await badTokens(minting)).map(([what, token]) => [what, `Bearer ${token}`]);
    const others = ["Bearer x", "Bearer a.b.c", "Basic YTpi", "bearer"].map((each) => [each, each]);
    for (const [what, authorization = ""] of [...bad, ...others]) {
      const answer = await running().ask("{ __typename }", {}, { authorization });
      expect({ what, codes: codesOf(answer), data: answer.data }).toEqual({
        what,
        codes: [ErrorCode.UNAUTHENTICATED],
        data: null,
      });
    }
    const good = await running().ask("{ __typename }", {}, bearer(await goodToken(minting)));
    expect(good).toMatchObject({ data: { __typename: "Query" }, errors: [] });
  });
}

const codesOf = (answer: Answer<unknown>): unknown[] =>
  answer.errors.map((error) => error.extensions["code"]);

function questionFor(sdl: Sdl, name: string, text = "x", root: "Query" | "Mutation" = "Query"): string {
  const field = sdl.object(root).getFields()[name];
  if (!field) throw new Error(`There is no root field ${name}.`);
  const given = field.args.filter(isRequiredArgument).map((each) => `${each.name}: ${anyOf(each, text)}`);
  return `${root.toLowerCase()} { ${name}${given.length > 0 ? `(${given.join(", ")})` : ""} { __typename } }`;
}

function anyOf(argument: GraphQLArgument | GraphQLInputField, text: string): string {
  const type = isNonNullType(argument.type) ? argument.type.ofType : argument.type;
  const value = literalOf(getNamedType(type), text);
  return isListType(type) ? `[${value}]` : value;
}

/** Some value of a type. */
function literalOf(type: GraphQLNamedType, text: string): string {
  if (isEnumType(type)) return type.getValues()[0]?.name ?? "";
  if (isInputObjectType(type)) {
    const needed = Object.values(type.getFields()).filter(isRequiredInputField);
    return `{ ${needed.map((field) => `${field.name}: ${anyOf(field, text)}`).join(" ")} }`;
  }
  const literals: Readonly<Record<string, string>> = {
    Int: "1",
    Boolean: "true",
    LocalDate: '"2022-01-01"',
    DateTime: '"2022-01-01T00:00:00Z"',
    AsOf: `"${toAsOf({ on: "2022-01-01", knownAt: new Date(0) })}"`,
  };
  return literals[type.name] ?? `"${text}"`;
}
