// SPDX-License-Identifier: EUPL-1.2
import {
  type ASTVisitor,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from "graphql";
import { limits } from "./limits";

interface Size {
  readonly depth: number;
  readonly fields: number;
  readonly aliases: number;
}

const nothing: Size = { depth: 0, fields: 0, aliases: 0 };

/** Refuses a document that is too deep or asks too much. Part of validation, so nothing is called for it. */
export const documentSizeRule: ValidationRule = (context: ValidationContext): ASTVisitor => {
  const sizes = new FragmentSizes((name) => context.getFragment(name));
  return {
    OperationDefinition(node) {
      const size = sizes.of(node.selectionSet);
      for (const kind of ["depth", "fields", "aliases"] as const) {
        if (size[kind] > limits[kind]) {
          context.reportError(
            new GraphQLError(`The operation is too large: its ${kind} may be at most ${limits[kind]}.`, {
              nodes: node,
            }),
          );
        }
      }
      return false;
    },
  };
};

/** Each fragment is measured once, so a document of nested fragments costs no more to measure than to parse. */
class FragmentSizes {
  private readonly known = new Map<string, Size>();

  constructor(private readonly fragment: (name: string) => FragmentDefinitionNode | null | undefined) {}

  of(selections: SelectionSetNode | undefined): Size {
    let sum = nothing;
    for (const selection of selections?.selections ?? []) {
      if (selection.kind === Kind.FIELD) {
        // Introspection is a lookup in memory, and GraphQL's own rules bound its depth.
        if (selection.name.value.startsWith("__")) continue;
        const inner = this.of(selection.selectionSet);
        const field = { depth: 1, fields: 1, aliases: selection.alias ? 1 : 0 };
        sum = together(sum, { ...plus(field, inner), depth: 1 + inner.depth });
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        sum = together(sum, this.of(selection.selectionSet));
      } else {
        sum = together(sum, this.ofFragment(selection.name.value));
      }
    }
    return sum;
  }

  private ofFragment(name: string): Size {
    const known = this.known.get(name);
    if (known) return known;
    // A fragment that contains itself counts as nothing here; another rule refuses it.
    this.known.set(name, nothing);
    const size = this.of(this.fragment(name)?.selectionSet);
    this.known.set(name, size);
    return size;
  }
}

function plus(a: Size, b: Size): Size {
  return { depth: a.depth + b.depth, fields: a.fields + b.fields, aliases: a.aliases + b.aliases };
}

function together(a: Size, b: Size): Size {
  return { ...plus(a, b), depth: Math.max(a.depth, b.depth) };
}
