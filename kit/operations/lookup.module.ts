// SPDX-License-Identifier: EUPL-1.2
import { type RequestContext } from "../context";
import { inputError } from "../errors";
import { type Seal } from "../identity/seal";
import { checkFirst, fromCursor, toCursor } from "../page";
import { type SchemaModule } from "../subgraph";
import { type Entities, type Registry } from "../versioned/registry";
import { type Disclosure } from "./disclosure";
import { Lookup, type Place } from "./lookup";

interface LookupArguments {
  readonly typeNames?: readonly string[] | null;
  readonly ids?: readonly string[] | null;
  readonly text?: string | null;
  readonly tiedTo?: readonly string[] | null;
  readonly first: number;
  readonly after?: string | null;
}

const mostIds = 100;
const longestText = 200;

/** Makes `<prefix>Lookup`: to find what is kept by its number, by what it is called, or by what it belongs to. */
export function lookupModule(feedPrefix: string, registry: Registry<Entities>, seal: Seal): SchemaModule {
  const field = `${feedPrefix}Lookup`;
  const kinds = Object.values(registry.entities).map(({ typeName }) => typeName);
  const lookup = new Lookup(registry);

  const find = async (
    _: unknown,
    args: LookupArguments,
    { disclosure }: RequestContext & { readonly disclosure: Disclosure },
  ): Promise<object> => {
    const first = checkFirst(args.first);
    const typeNames = args.typeNames ?? kinds;
    const unknown = typeNames.find((name) => !kinds.includes(name));
    if (typeNames.length === 0) throw inputError("typeNames", `some of ${kinds.join(", ")}`, typeNames);
    if (unknown !== undefined) throw inputError("typeNames", `some of ${kinds.join(", ")}`, unknown);
    const isAll = args.typeNames != null && args.ids == null && args.text == null && args.tiedTo == null;
    const some = {
      ids: listed("ids", args.ids),
      tiedTo: listed("tiedTo", args.tiedTo),
      text: textOf(args.text),
    };
    if (!isAll && some.text === null && some.ids.length + some.tiedTo.length === 0)
      throw inputError("text", "a text, or ids, or what it is tied to; or types alone, for all of those");
    const sought = isAll ? null : some;
    // A cursor is of these kinds and of what was sought; given to another question it is refused.
    const list = `${field}:${JSON.stringify([[...typeNames], sought])}`;
    const after = placeIn(list, args.after, seal);
    const { kept, lookedUpTo } = await lookup.find(disclosure, typeNames, sought, first + 1, after);
    const page = kept.slice(0, first);
    const cursorOf = ({ typeName, id }: Place): string => toCursor(list, [typeName, id]);
    const last = page.at(-1);
    // Where it stopped in the middle stands what may be for others alone.
    const stoppedAt = kept.length > first ? null : lookedUpTo;
    const shown = last ? cursorOf(last) : null;
    return {
      edges: page.map((node) => ({ node, cursor: cursorOf(node) })),
      pageInfo: {
        hasNextPage: lookedUpTo !== null,
        endCursor: stoppedAt ? sealedCursor(list, stoppedAt, seal) : shown,
      },
    };
  };

  return {
    sdl: `"What the register keeps of one entity now (gegeven)."
type KeptEntity @shareable {
  "The type of the entity in this graph (soort gegeven)."
  typeName: String!
  "The id in this register."
  id: ID!
  "First of all days on which it holds (geldig vanaf). Null: without beginning."
  from: LocalDate
  "Day after the last of all days on which it holds (geldig tot). Null: without end."
  until: LocalDate
  "Does it hold today? (geldt)"
  holds: Boolean!
  "What it says today; else what it said last, or will say first (gegevens)."
  facts: EntityFacts!
  "What else it says on other days, each once and in the order of days (gegevens op andere dagen)."
  otherFacts: [EntityFacts!]!
}

"A page of what was looked up, kind by kind and in the order of ids (gevonden)."
type KeptConnection @shareable {
  "What was found on this page (gevonden)."
  edges: [KeptEdge!]!
  "Where this page ends (paginering)."
  pageInfo: PageInfo!
}

"Something that was found and its place in the list."
type KeptEdge @shareable {
  "Give this as \`after\` to go on behind it."
  cursor: String!
  "What was found (gegeven)."
  node: KeptEntity!
}

extend type Query {
  "What the register keeps now, on any day, looked up by its id, by what it is called or by what it belongs to (naslaan); what you may not read all of is left out, and a page that most was left out of may have fewer on it while there are more."
  ${field}(
    "The types in this graph to look among (soorten); all of this owner without. Alone: all that is kept of these types."
    typeNames: [String!]
    "Whose id is one of these, 100 at most (nummers)."
    ids: [ID!]
    "Or in whose id or texts this stands, in capitals or not (tekst)."
    text: String
    "Or that names one of these ids, 100 at most, as what it is of (hoort bij)."
    tiedTo: [ID!]
    "How many, 1 to 100 (aantal)."
    first: Int! = 25
    "The last cursor that was read."
    after: String
  ): KeptConnection!
}`,
    access: { Query: { [field]: ["procurement", "reporting", "admin"] } },
    resolvers: { Query: { [field]: find } },
  };
}

function listed(field: string, given: readonly string[] | null | undefined): readonly string[] {
  const ids = given ?? [];
  if (ids.some((id) => id.includes("\0"))) throw inputError(field, "ids of which each can be written");
  if (ids.length > mostIds) throw inputError(field, `${mostIds} at most`, ids.length);
  return ids;
}

function textOf(given: string | null | undefined): string | null {
  const text = (given ?? "").trim();
  if (text.length > longestText) throw inputError("text", `${longestText} characters at most`, text.length);
  if (text.includes("\0")) throw inputError("text", "a text that can be written");
  return text === "" ? null : text;
}

const sealedCursor = (list: string, { typeName, id }: Place, seal: Seal): string =>
  toCursor(list, [seal.close(list, JSON.stringify([typeName, id]))]);

function placeIn(list: string, after: string | null | undefined, seal: Seal): Place | null {
  if (after == null) return null;
  const keys = fromCursor(list, after);
  const [sealed] = keys;
  const opened = keys.length === 1 && typeof sealed === "string" ? seal.open(list, sealed) : null;
  const [typeName, id] = opened === null ? keys : (JSON.parse(opened) as unknown[]);
  if (typeof typeName !== "string" || typeof id !== "string")
    throw inputError("after", "a cursor that this same question gave", after);
  return { typeName, id };
}
