// SPDX-License-Identifier: EUPL-1.2
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type GraphQLSchema, parse, specifiedRules, validate } from "graphql";
import { documentSizeRule } from "./documentSize";
import { limits } from "./limits";
import { operationKindRule } from "./operationKind";

/** A folder of documents that cannot be served; the message has a line for each document at fault. */
export class TrustedDocumentFault extends Error {}

/**
 * Documents that clients ask by their identifier instead of sending them: "GraphQL over HTTP", appendix A. The
 * identifier is `sha256:` and the hash of the text.
 */
export class TrustedDocuments {
  private readonly texts: ReadonlyMap<string, string>;

  constructor(texts: Iterable<string>) {
    this.texts = new Map([...texts].map((text) => [documentId(text), text]));
  }

  textOf(id: string): string | undefined {
    return this.texts.get(id);
  }
}

export const documentId = (text: string): string =>
  `sha256:${createHash("sha256").update(text, "utf8").digest("hex")}`;

/** All `.graphql` files below the folder, each checked like the document of any client: it must be one that is answered. */
export function trustedDocumentsIn(folder: string, schema: GraphQLSchema): TrustedDocuments {
  const files = filesIn(folder);
  if (files.length === 0) throw new TrustedDocumentFault(`There is no .graphql file in ${folder}.`);
  const faults: string[] = [];
  const texts = files.map((file) => {
    const text = readFileSync(join(folder, file), "utf8");
    const fault = faultOf(text, schema);
    if (fault !== null) faults.push(`${file}: ${fault}`);
    return text;
  });
  if (faults.length > 0) throw new TrustedDocumentFault(faults.join("\n"));
  return new TrustedDocuments(texts);
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".graphql"))
      .toSorted();
  } catch {
    throw new TrustedDocumentFault(`The folder of documents ${folder} cannot be read.`);
  }
}

function faultOf(text: string, schema: GraphQLSchema): string | null {
  try {
    const document = parse(text, { maxTokens: limits.tokens });
    const rules = [...specifiedRules, documentSizeRule, operationKindRule];
    return validate(schema, document, rules)[0]?.message ?? null;
  } catch (fault) {
    return (fault as Error).message;
  }
}

/** What a request is with the text of the document that it names; a sentence when it cannot be had. */
export type Named<T> = { readonly meant: T } | { readonly refused: string };

const unknown = { refused: "documentId: no document has this identifier." };
const both = { refused: "Send a documentId or a query, not both." };

export function namedInBody(documents: TrustedDocuments, body: unknown): Named<unknown> {
  if (typeof body !== "object" || body === null || !("documentId" in body)) return { meant: body };
  const { documentId: id, ...rest } = body;
  if (id === null) return { meant: rest };
  if ("query" in rest) return both;
  const query = typeof id === "string" ? documents.textOf(id) : undefined;
  return query === undefined ? unknown : { meant: { query, ...rest } };
}

export function namedInSearch(documents: TrustedDocuments, search: string): Named<string> {
  if (!search.includes("documentId=")) return { meant: search };
  const parameters = new URLSearchParams(search);
  const [id, more] = parameters.getAll("documentId");
  if (id === undefined) return { meant: search };
  if (parameters.has("query") || more !== undefined) return both;
  const query = documents.textOf(id);
  if (query === undefined) return unknown;
  parameters.delete("documentId");
  parameters.set("query", query);
  return { meant: `?${String(parameters)}` };
}
