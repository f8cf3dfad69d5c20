// SPDX-License-Identifier: EUPL-1.2
import { type GraphQLSchema } from "graphql";
import { inputError } from "../errors";
import { type RequestContext } from "../context";
import { checkFirst, fromCursor, toCursor } from "../page";
import { EntityFactsScalar, FactValueScalar } from "../scalars";
import { type SchemaModule } from "../subgraph";
import { type VersionedEntity } from "../versioned/entity";
import { type Entities, type Registry } from "../versioned/registry";
import { type Disclosure } from "./disclosure";
import { changeInputOf, inputsSdl } from "./inputs.sdl";
import { type ChangeInput, operationsIn } from "./operationInput";
import { type Performer } from "./performer";
import { type OutcomeReader } from "./outcomeReader";
import { reportSdl } from "./report.sdl";

interface DisclosingContext extends RequestContext {
  readonly disclosure: Disclosure;
}

interface ChangeArguments {
  readonly changes: readonly ChangeInput[];
  readonly reason: string;
  readonly source?: string | null;
  readonly rehearse: boolean;
}

/** Makes what an owner's graph says of keeping its part of the register: `change<Owner>` and `<prefix>History`. */
export function operationsModule(
  { name, feedPrefix }: { readonly name: string; readonly feedPrefix: string },
  registry: Registry<Entities>,
  performer: Performer,
  outcomes: OutcomeReader,
): (plain: GraphQLSchema) => SchemaModule {
  const mutation = `change${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  const historyField = `${feedPrefix}History`;

  const change = async (_: unknown, args: ChangeArguments, { viewer }: RequestContext): Promise<object> => {
    const { reason, source = null, rehearse } = args;
    const operations = operationsIn(args.changes);
    const report = await performer.perform({ viewer, reason, source }, operations, { rehearse });
    return outcomes.report(viewer, report, operations);
  };

  interface HistoryArguments {
    readonly typeName: string;
    readonly id: string;
    readonly first: number;
    readonly after?: string | null;
  }

  const history = async (
    _: unknown,
    args: HistoryArguments,
    { disclosure, moments }: DisclosingContext,
  ): Promise<object> => {
    const { typeName, id, after } = args;
    const first = checkFirst(args.first);
    const [entity] = Object.entries(registry.entities).find(([, each]) => each.typeName === typeName) ?? [];
    if (entity === undefined)
      throw inputError("typeName", `one of ${typeNames(registry.entities)}`, typeName);
    // Before it is read: what is recorded meanwhile is later than this, whether it is seen or not.
    const basis = await moments.asOf(null, null);
    const entries = await outcomes.history(disclosure, entity, id);
    const [skipped = 0] = after == null ? [] : fromCursor(`${historyField}:${typeName}:${id}`, after);
    const start = typeof skipped === "number" ? skipped : 0;
    const page = entries.slice(start, start + first);
    const cursorOf = (place: number): string => toCursor(`${historyField}:${typeName}:${id}`, [place]);
    return {
      basis,
      totalCount: entries.length,
      edges: page.map((node, index) => ({ node, cursor: cursorOf(start + index + 1) })),
      pageInfo: {
        hasNextPage: start + page.length < entries.length,
        endCursor: page.length > 0 ? cursorOf(start + page.length) : null,
      },
    };
  };

  return (plain) => ({
    sdl: `${reportSdl}\n\n${inputsSdl(name, registry.entities, (typeName) => plain.getType(typeName) !== undefined)}

extend type Mutation {
  "Changes this part of the register (wijzigen): all of the operations, in their order, or none."
  ${mutation}(
    "What to do, 1000 at most (bewerkingen)."
    changes: [${changeInputOf(name)}!]!
    "Why (reden), for whoever reads the history."
    reason: String!
    "The document or decision that it rests on (grondslag)."
    source: String
    "Only say what would become of it, and record nothing (proef)."
    rehearse: Boolean! = false
  ): ChangeReport!
}

extend type Query {
  "Everything that was ever recorded of one entity, with who and why (geschiedenis); also of one that was withdrawn."
  ${historyField}(
    "The type of the entity in this graph (soort gegeven)."
    typeName: String!
    "The id in this register."
    id: ID!
    "How many, 1 to 100 (aantal)."
    first: Int! = 25
    "The last cursor that was read."
    after: String
  ): HistoryConnection!
}`,
    access: {
      Mutation: { [mutation]: ["procurement", "admin"] },
      Query: { [historyField]: ["procurement", "reporting", "admin"] },
    },
    resolvers: {
      Mutation: { [mutation]: change },
      Query: { [historyField]: history },
      EntityFacts: EntityFactsScalar,
      FactValue: FactValueScalar,
    },
  });
}

const typeNames = (entities: Entities): string =>
  Object.values(entities)
    .map(({ typeName }: VersionedEntity) => typeName)
    .join(", ");
