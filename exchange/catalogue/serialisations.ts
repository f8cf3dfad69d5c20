// SPDX-License-Identifier: EUPL-1.2
import { type Resource, type Said } from "./resource";

const iri = (address: string): string => `<${address}>`;

/** The escapes of JSON are those of Turtle, too. */
function term(said: Said): string {
  if ("link" in said) return iri(said.link);
  const text = JSON.stringify(said.text);
  return "language" in said ? `${text}@${said.language}` : `${text}^^${iri(said.kind)}`;
}

export function turtleOf(resources: readonly Resource[]): string {
  const blocks = resources.map(({ id, types, says }) => {
    const lines = [
      `a ${types.map(iri).join(", ")}`,
      ...says.map(([predicate, said]) => `${iri(predicate)} ${term(said)}`),
    ];
    return `${iri(id)}\n  ${lines.join(" ;\n  ")} .\n`;
  });
  return blocks.join("\n");
}

function value(said: Said): object {
  if ("link" in said) return { "@id": said.link };
  return "language" in said
    ? { "@value": said.text, "@language": said.language }
    : { "@value": said.text, "@type": said.kind };
}

/** Expanded: it needs no context from elsewhere. */
export function jsonLdOf(resources: readonly Resource[]): string {
  const nodes = resources.map(({ id, types, says }) => {
    const properties: Record<string, object[]> = {};
    for (const [predicate, said] of says) (properties[predicate] ??= []).push(value(said));
    return { "@id": id, "@type": types, ...properties };
  });
  return `${JSON.stringify(nodes, null, 2)}\n`;
}
