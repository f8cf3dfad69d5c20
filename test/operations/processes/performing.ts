// SPDX-License-Identifier: EUPL-1.2
// Performs processes through the graph of an owner, and asks the read side what it makes of them.
import { type Owners } from "../../kit/owners";
import { askInside } from "../../kit/testHouse";
import { whole } from "../../kit/world";
import { type Keeper, outcomeFields, type Report } from "../keeper";

/** A value of an enum, which is written without quotes. */
export class Code {
  constructor(readonly value: string) {}
}
export const code = (value: string): Code => new Code(value);

/** A value as it is written in a GraphQL document. */
export function written(value: unknown): string {
  if (value instanceof Code) return value.value;
  if (Array.isArray(value)) return `[${value.map(written).join(", ")}]`;
  if (typeof value === "object" && value !== null) {
    const fields = Object.entries(value).map(([name, each]) => `${name}: ${written(each)}`);
    return `{ ${fields.join(", ")} }`;
  }
  return JSON.stringify(value);
}

/** A process as it is asked of the graph. */
export const request = (name: string, given: object, rehearse: boolean): string => {
  const all = { ...given, reason: "because a test says so", rehearse };
  const args = Object.entries(all).map(([argument, value]) => `${argument}: ${written(value)}`);
  return `mutation { report: ${name}(${args.join(", ")}) { recordedAt outcomes { ${outcomeFields} } } }`;
};

/** The report of a process; a fault of the request as a whole is a mistake of the test. */
export async function perform(
  keeper: Keeper,
  name: string,
  given: object,
  { rehearse = false } = {},
): Promise<Report> {
  return whole(await keeper.ask<{ report: Report }>(request(name, given, rehearse))).report;
}

/** The report of a process that must have been recorded. */
export async function done(
  keeper: Keeper,
  name: string,
  given: object,
): Promise<Report & { recordedAt: string }> {
  const { recordedAt, outcomes } = await perform(keeper, name, given);
  if (recordedAt === null) throw new Error(`${name} was not recorded: ${JSON.stringify(outcomes)}`);
  return { recordedAt, outcomes };
}

/** What becomes of each operation, in a word. */
export const kinds = ({ outcomes }: Report): string[] => outcomes.map(({ __typename }) => __typename);

/** The argument that a process refuses. */
export async function refusedArgument(keeper: Keeper, name: string, given: object): Promise<unknown> {
  const { errors } = await keeper.ask(request(name, given, false));
  const extensions = { code: "BAD_USER_INPUT", expectedInDutch: expect.any(String) as unknown };
  expect(errors).toMatchObject([{ extensions }]);
  return errors[0]?.extensions["field"];
}

/** The data of a question that must be answered whole. */
export async function read<Data>(keeper: Keeper, query: string): Promise<Data> {
  return whole(await keeper.ask<Data>(query));
}

export interface Entry {
  readonly providerId: string;
  readonly contractId: string;
  readonly intake: string;
  readonly proximity: string;
  readonly contractEndsOn: string | null;
}

interface Question {
  readonly municipality: string;
  readonly segment: string;
  readonly on: string;
}

interface Coverage {
  readonly answer: string;
  readonly indexedAt: string;
  readonly edges: readonly { readonly node: Entry }[];
}

async function ask(owners: Owners, { municipality, segment, on }: Question): Promise<Coverage> {
  const query = `{ coverage(municipality: "${municipality}", segment: "${segment}", on: "${on}", first: 100) {
    answer indexedAt edges { node { providerId contractId intake proximity contractEndsOn } } } }`;
  const url = owners.urls.get("coverage") ?? "";
  return whole(await askInside<{ coverage: Coverage }>(url, query)).coverage;
}

/** A question that the read side can answer from the start, to see how far it is. */
const answerable: Question = { municipality: "GM0505", segment: "ZHZ-2022/1", on: "2022-03-01" };

async function indexed(owners: Owners, recordedAt: string): Promise<void> {
  for (let turn = 0; turn < 200; turn += 1) {
    if ((await ask(owners, answerable)).indexedAt >= recordedAt) return;
    await new Promise((wake) => setTimeout(wake, 50));
  }
  throw new Error(`The read side did not come to ${recordedAt}.`);
}

/** What `coverage` answers once it has everything that was recorded up to a moment. */
export async function coverageOf(
  owners: Owners,
  question: Question,
  recordedAt: string | null = null,
): Promise<{ readonly answer: string; readonly entries: readonly Entry[] }> {
  if (recordedAt !== null) await indexed(owners, recordedAt);
  else await owners.coverage.projector.catchUp();
  const { answer, edges } = await ask(owners, question);
  return { answer, entries: edges.map(({ node }) => node) };
}

/** How far the log of an owner is: the same before and after means that nothing was recorded. */
export const logged = async (
  owner: Owners["contracts" | "providers" | "municipalities" | "quality"],
): Promise<bigint> => (await owner.changeLog.head()).lastSequence;
