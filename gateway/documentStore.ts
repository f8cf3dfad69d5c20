// SPDX-License-Identifier: EUPL-1.2
import { type DocumentNode } from "graphql";

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
    this.keepAsNewest(key, document);
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

/** As it was written; a document that was made and not read has none, and is not found by it. */
const textOf = (document: DocumentNode): string => document.loc?.source.body ?? "";
