// SPDX-License-Identifier: EUPL-1.2
import { type DocumentNode } from "graphql";

/**
 * The documents used last, by their hash. Counted by number: the server's own store counts the bytes of the document
 * alone, while an engine hangs its plan on it, and a stream of ever different documents then takes 600 MB.
 */
export class DocumentStore {
  private readonly documents = new Map<string, DocumentNode>();

  private readonly keys = new Map<string, string>();

  constructor(private readonly most: number) {}

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
    this.keepAsNewest(key, document);
    const text = document.loc?.source.body;
    if (text !== undefined) this.keys.set(text, key);
    const [oldest] = this.documents.keys();
    if (this.documents.size > this.most && oldest !== undefined) this.forget(oldest);
    return Promise.resolve();
  }

  delete(key: string): Promise<boolean> {
    return Promise.resolve(this.forget(key));
  }

  private forget(key: string): boolean {
    const text = this.documents.get(key)?.loc?.source.body;
    if (text !== undefined) this.keys.delete(text);
    return this.documents.delete(key);
  }

  private keepAsNewest(key: string, document: DocumentNode): void {
    this.documents.delete(key);
    this.documents.set(key, document);
  }
}
