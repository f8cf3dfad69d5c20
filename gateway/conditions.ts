// SPDX-License-Identifier: EUPL-1.2
import {
  type DirectiveNode,
  type DocumentNode,
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";

type Values = Readonly<Record<string, unknown>>;

/**
 * The operation as it is for these variables: without what `@skip` and `@include` leave out, and without these
 * directives. The engine merges the keys that it needs itself into the fields that a client asked, and takes over
 * the client's condition; a skipped key then loses, without an error, whatever other subgraphs know of the entity.
 */
export function withoutConditions(document: DocumentNode, variables: Values): DocumentNode {
  return {
    ...document,
    definitions: document.definitions.map((definition) =>
      "selectionSet" in definition
        ? { ...definition, selectionSet: settledSet(definition.selectionSet, variables) }
        : definition,
    ),
  };
}

/** The variables that conditions of the document look at; null when it has no conditions at all. */
export function conditionVariables(document: DocumentNode): readonly string[] | null {
  const names = new Set<string>();
  let found = false;
  const look = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      for (const directive of selection.directives?.filter(isCondition) ?? []) {
        found = true;
        for (const { value } of directive.arguments ?? [])
          if (value.kind === Kind.VARIABLE) names.add(value.name.value);
      }
      if ("selectionSet" in selection && selection.selectionSet) look(selection.selectionSet);
    }
  };
  for (const definition of document.definitions)
    if ("selectionSet" in definition) look(definition.selectionSet);
  return found ? [...names].sort() : null;
}

/** May leave nothing at all. */
function settledSet(set: SelectionSetNode, variables: Values): SelectionSetNode {
  return {
    ...set,
    selections: set.selections
      .filter((selection) => isKept(selection, variables))
      .map((selection) => unconditional(selection, variables)),
  };
}

function unconditional(selection: SelectionNode, variables: Values): SelectionNode {
  const directives = selection.directives?.filter((directive) => !isCondition(directive)) ?? [];
  if (!("selectionSet" in selection) || !selection.selectionSet) return { ...selection, directives };
  return { ...selection, directives, selectionSet: settledSet(selection.selectionSet, variables) };
}

function isKept(selection: SelectionNode, variables: Values): boolean {
  return (
    getDirectiveValues(GraphQLSkipDirective, selection, variables)?.["if"] !== true &&
    getDirectiveValues(GraphQLIncludeDirective, selection, variables)?.["if"] !== false
  );
}

const isCondition = ({ name: { value } }: DirectiveNode): boolean =>
  value === GraphQLSkipDirective.name || value === GraphQLIncludeDirective.name;
