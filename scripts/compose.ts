// SPDX-License-Identifier: EUPL-1.2
import { composeServices } from "@theguild/federation-composition";
import { type DocumentNode, parse, print } from "graphql";

export interface SubgraphSdl {
  readonly name: string;
  readonly url: string;
  readonly sdl: string;
}

export type Composition =
  | {
      readonly kind: "composed";
      readonly supergraph: string;
      /** What clients see: no machinery of federation and nothing that is `@inaccessible`. */
      readonly api: string;
    }
  | { readonly kind: "failed"; readonly faults: readonly string[] };

/** Several subgraphs to one supergraph. Pure: the same SDL gives the same text, byte for byte. */
export function compose(subgraphs: readonly SubgraphSdl[]): Composition {
  const faults: string[] = [];
  const services: { name: string; url: string; typeDefs: DocumentNode }[] = [];
  // A fixed order, so that the text does not depend on who happened to be asked first.
  for (const { name, url, sdl } of subgraphs.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    try {
      services.push({ name, url, typeDefs: parse(sdl, { noLocation: true }) });
    } catch (fault) {
      faults.push(`The SDL of ${name} is not GraphQL: ${(fault as Error).message}`);
    }
  }
  if (faults.length > 0) return { kind: "failed", faults };
  const composed = composeServices(services);
  if (composed.errors) return { kind: "failed", faults: composed.errors.map((error) => error.message) };
  return {
    kind: "composed",
    supergraph: `${print(composed.supergraphDocumentNode)}\n`,
    api: `${print(composed.publicDocumentNode)}\n`,
  };
}
