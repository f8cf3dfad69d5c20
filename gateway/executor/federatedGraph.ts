// SPDX-License-Identifier: EUPL-1.2
import { buildASTSchema, type GraphQLSchema, parse, visit } from "graphql";
import { type Supergraph } from "../supergraph";
import { EntityKeys } from "./entityKeys";
import { FieldRequirements } from "./fieldRequirements";
import { TypeConditions } from "./typeConditions";

/** A supergraph as plans are carried out over it. */
export class FederatedGraph {
  readonly apiSchema: GraphQLSchema;
  readonly types: TypeConditions;
  readonly keys: EntityKeys;
  readonly requirements: FieldRequirements;
  /** The interfaces of which a subgraph knows the objects by the interface alone: `@interfaceObject`. */
  readonly interfaceObjects: ReadonlySet<string>;
  /** Begins no name of a field of the graph. */
  readonly prefix: string;
  private readonly urls: Readonly<Record<string, string>>;

  constructor({ sdl, apiSchema, urls }: Supergraph) {
    const document = parse(sdl, { noLocation: true });
    const interfaceObjects = new Set<string>();
    const fields = new Set<string>();
    visit(document, {
      FieldDefinition: ({ name }) => void fields.add(name.value),
      InterfaceTypeDefinition({ name, directives = [] }) {
        const isInterfaceObject = directives.some(({ arguments: args = [] }) =>
          args.some(
            (argument) =>
              argument.name.value === "isInterfaceObject" &&
              "value" in argument.value &&
              argument.value.value === true,
          ),
        );
        if (isInterfaceObject) interfaceObjects.add(name.value);
      },
    });
    this.apiSchema = apiSchema;
    this.urls = urls;
    this.interfaceObjects = interfaceObjects;
    this.prefix = prefixOfNone(fields);
    this.types = new TypeConditions(buildASTSchema(document, { assumeValidSDL: true }));
    this.keys = new EntityKeys(document, this.types);
    this.requirements = new FieldRequirements(document, this.types);
  }

  urlOf(subgraph: string): string {
    const url = this.urls[subgraph];
    if (url === undefined) throw new Error(`The plan asks a subgraph that is not there: ${subgraph}.`);
    return url;
  }
}

function prefixOfNone(names: ReadonlySet<string>): string {
  let prefix = "f";
  while ([...names].some((name) => name.startsWith(prefix))) prefix += "_";
  return prefix;
}
