// SPDX-License-Identifier: EUPL-1.2
import { type ConstDirectiveNode, type DocumentNode, Kind, visit } from "graphql";
import { given, parsedSupergraph, SupergraphFault } from "./supergraph";

/** Features that this gateway carries out, or that ask nothing of a gateway; each with the versions that it knows. */
const known = [
  /^https:\/\/specs\.apollo\.dev\/(link|core)\/v[\d.]+$/,
  /^https:\/\/specs\.apollo\.dev\/join\/v0\.[1-5]$/,
  /^https:\/\/specs\.apollo\.dev\/inaccessible\/v0\.[12]$/,
  // A note for tools, and a help to estimate what an operation costs; this gateway has limits of its own.
  /^https:\/\/specs\.apollo\.dev\/tag\/v0\.[1-3]$/,
  /^https:\/\/specs\.apollo\.dev\/cost\/v0\.1$/,
];

/** What a field may say of its part of the graph that changes who answers it, and that nothing here carries out. */
const notCarriedOut = {
  contextArguments: "takes an argument from its context",
  overrideLabel: "is taken over from another subgraph for a part of the questions only",
};

/**
 * `@authenticated`, `@requiresScopes`, `@policy` and whatever comes after them: a gateway that does not enforce a rule
 * it was given would serve everything to everybody, and nobody would notice. So it does not start over a feature that it
 * does not know.
 *
 * @param passedOver URLs of features that may be unknown: whoever runs the gateway says that they ask nothing of it
 * @throws SupergraphFault that names the feature
 */
export function refuseUnknownFeatures(supergraphSdl: string, passedOver: readonly string[]): void {
  const document = parsedSupergraph(supergraphSdl);
  for (const link of linksOf(document)) {
    const url = given(link, "url") || given(link, "feature");
    if (known.some((feature) => feature.test(url))) continue;
    const name = nameIn(url);
    const use = given(link, "for");
    if (use === "SECURITY" || restricting.includes(name))
      throw new SupergraphFault(
        `The supergraph restricts access with @${name} (${url}), which this gateway does not enforce.`,
      );
    if (use === "EXECUTION")
      throw new SupergraphFault(
        `The supergraph is to be executed with ${url}, which this gateway does not know.`,
      );
    if (!passedOver.includes(url))
      throw new SupergraphFault(
        `The supergraph uses ${url}, which this gateway does not know; if it asks nothing of a gateway, name it in the setting passedOver.`,
      );
  }
  refuseUnknownJoins(document);
}

const restricting = ["authenticated", "requiresScopes", "policy"];

/** Of `https://example.org/name/v1.0`, with a slash at its end or not; the URL itself where no part is a name. */
function nameIn(url: string): string {
  const parts = url.split("/").filter((part) => part !== "" && !/^v[\d.]+$/.test(part));
  return parts.at(-1) ?? url;
}

/** `@link` and what it was called before it had that name. */
function linksOf(document: DocumentNode): readonly ConstDirectiveNode[] {
  return document.definitions
    .filter((node) => node.kind === Kind.SCHEMA_DEFINITION || node.kind === Kind.SCHEMA_EXTENSION)
    .flatMap((node) => node.directives ?? [])
    .filter(({ name }) => name.value === "link" || name.value === "core");
}

function refuseUnknownJoins(document: DocumentNode): void {
  visit(document, {
    FieldDefinition: ({ name, directives = [] }) => {
      for (const join of directives.filter((directive) => directive.name.value === "join__field")) {
        for (const [argument, what] of Object.entries(notCarriedOut)) {
          const value = join.arguments?.find((one) => one.name.value === argument)?.value;
          if (value && value.kind !== Kind.NULL)
            throw new SupergraphFault(
              `In the supergraph a field ${name.value} ${what} (${argument}), which this gateway does not carry out.`,
            );
        }
      }
    },
  });
}
