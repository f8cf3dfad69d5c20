// SPDX-License-Identifier: EUPL-1.2
import { type DocumentNode, Kind, type Location, visit } from "graphql";

/**
 * The documents used last, by their hash. Counted by number and by the length of their texts: the server's own store
 * counts the bytes of the document alone, while an engine hangs its plan on it, and a stream of ever different documents
 * then takes 600 MB.
 */
export class DocumentStore {
  private readonly documents = new Map<string, DocumentNode>();

  private readonly keys = new Map<string, string>();

  private textLength = 0;

  constructor(
    private readonly most: number,
    private readonly mostText: number = Infinity,
  ) {}

  /** The valid document that was written just so. */
  withText(text: string): DocumentNode | undefined {
    const key = this.keys.get(text);
    const document = key === undefined ? undefined : this.documents.get(key);
    if (key !== undefined && document) this.keepAsNewest(key, document);
    return document;
  }

  get(key: string): Promise<DocumentNode | undefined> {
    const document = this.documents.get(key);
    if (document) this.keepAsNewest(key, document);
    return Promise.resolve(document);
  }

  set(key: string, document: DocumentNode): Promise<void> {
    this.forget(key);
    this.keepAsNewest(key, withoutTokens(document));
    const text = textOf(document);
    if (text !== "") this.keys.set(text, key);
    this.textLength += text.length;
    for (const oldest of this.documents.keys()) {
      if (this.documents.size <= this.most && this.textLength <= this.mostText) break;
      this.forget(oldest);
    }
    return Promise.resolve();
  }

  delete(key: string): Promise<boolean> {
    return Promise.resolve(this.forget(key));
  }

  private forget(key: string): boolean {
    const document = this.documents.get(key);
    if (!document) return false;
    const text = textOf(document);
    this.keys.delete(text);
    this.textLength -= text.length;
    return this.documents.delete(key);
  }

  private keepAsNewest(key: string, document: DocumentNode): void {
    this.documents.delete(key);
    this.documents.set(key, document);
  }
}

/** Errors tell where these begin; where a value or a name does nobody asks once a document is valid. */
const placed: ReadonlySet<string> = new Set([
  ...[Kind.DOCUMENT, Kind.OPERATION_DEFINITION, Kind.FRAGMENT_DEFINITION, Kind.VARIABLE_DEFINITION],
  ...[Kind.FIELD, Kind.FRAGMENT_SPREAD, Kind.INLINE_FRAGMENT, Kind.DIRECTIVE],
]);

/**
 * The same document, of which no node holds on to the tokens that it was read from: those take four times as much as the
 * rest, and whoever asks for ever different long lists would have all of them kept.
 */
function withoutTokens(document: DocumentNode): DocumentNode {
  visit(document, {
    enter(node) {
      const written = node as { loc?: Pick<Location, "start" | "end" | "source"> };
      if (!written.loc) return;
      const { start, end, source } = written.loc;
      if (placed.has(node.kind)) written.loc = { start, end, source };
      else delete written.loc;
    },
  });
  return document;
}

/** As it was written; a document that was made and not read has none, and is not found by it. */
const textOf = (document: DocumentNode): string => document.loc?.source.body ?? "";
