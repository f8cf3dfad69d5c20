// SPDX-License-Identifier: EUPL-1.2
import { GraphQLScalarType, Kind, type ValueNode } from "graphql";
import { inputError } from "./errors";
import { isLocalDate } from "./localDate";
import { fromAsOf } from "./moment";
import { words } from "./words";

export const LocalDateScalar = new GraphQLScalarType<string, string>({
  name: "LocalDate",
  description: "A calendar day that exists, `YYYY-MM-DD` (kalenderdag). No time, no zone.",
  serialize: (value) => value as string,
  parseValue: checkDay,
  parseLiteral: (node) => checkDay(text(node)),
});

export const DateTimeScalar = new GraphQLScalarType<Date, string>({
  name: "DateTime",
  description:
    "An instant in RFC 3339 form, such as `2026-11-22T21:50:00.000Z` (tijdstip). Answers are in UTC.",
  serialize: (value) => (value as Date).toISOString(),
  parseValue: checkInstant,
  parseLiteral: (node) => checkInstant(text(node)),
});

export const AsOfScalar = new GraphQLScalarType<string, string>({
  name: "AsOf",
  description:
    "Opaque: the day and the moment of knowledge that this entity is shown as of (peilmoment). With `id` it is the entity's key.",
  serialize: (value) => value as string,
  parseValue: checkAsOf,
  parseLiteral: (node) => checkAsOf(text(node)),
});

export const FactsScalar = new GraphQLScalarType<Record<string, unknown>>({
  name: "Facts",
  description: "The facts of one version as JSON, for the read side.",
  extensions: { directives: { inaccessible: {} } },
  serialize: (value) => value as Record<string, unknown>,
});

export const EntityFactsScalar = new GraphQLScalarType<Record<string, unknown>>({
  name: "EntityFacts",
  description: "The facts of an entity by name, as JSON; their names are those of its input (gegevens).",
  serialize: (value) => value as Record<string, unknown>,
});

export const FactValueScalar = new GraphQLScalarType<unknown>({
  name: "FactValue",
  description: "The value of one fact as JSON, as in its input (waarde).",
  serialize: (value) => value,
});

const firstInstant = new Date("0001-01-01T00:00:00Z");
const lastInstant = new Date("9999-12-31T23:59:59.999Z");
const instantForm = /^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;

const dayExpected = words(
  "an existing day written as YYYY-MM-DD",
  "een bestaande dag, geschreven als JJJJ-MM-DD",
);
const instantExpected = words(
  "an instant written as 2026-11-22T21:50:00Z",
  "een moment, geschreven als 2026-11-22T21:50:00Z",
);
const tokenExpected = words(
  "a token that this registry gave out",
  "een peilmoment dat dit register heeft gegeven",
);

function checkDay(value: unknown): string {
  if (typeof value === "string" && isLocalDate(value)) return value;
  throw inputError("LocalDate", dayExpected, value);
}

function checkInstant(value: unknown): Date {
  if (typeof value === "string" && instantForm.test(value) && isLocalDate(value.slice(0, 10))) {
    const instant = new Date(value);
    // Within the years that a day can have, also after the zone was reckoned in.
    if (instant >= firstInstant && instant <= lastInstant) return instant;
  }
  throw inputError("DateTime", instantExpected, value);
}

function checkAsOf(value: unknown): string {
  if (typeof value === "string" && fromAsOf(value)) return value;
  throw inputError("AsOf", tokenExpected, value);
}

const text = (node: ValueNode): unknown => (node.kind === Kind.STRING ? node.value : undefined);
