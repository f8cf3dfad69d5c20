// SPDX-License-Identifier: EUPL-1.2
import { type GraphQLSchema, isEnumType } from "graphql";
import { type Cell } from "./table";

/** The exact Dutch terms of codes, as the graph describes them. */
export class Terms {
  private constructor(private readonly terms: ReadonlyMap<string, ReadonlyMap<string, string>>) {}

  static of(schema: GraphQLSchema): Terms {
    const enums = Object.values(schema.getTypeMap()).filter(isEnumType);
    return new Terms(
      new Map(
        enums.map((each) => [
          each.name,
          new Map(each.getValues().map(({ name, description }) => [name, termIn(description) ?? name])),
        ]),
      ),
    );
  }

  /** @param codes the name of the enum; a code that it does not know is told as it is */
  of(codes: string, code: Cell): Cell {
    return typeof code === "string" ? (this.terms.get(codes)?.get(code) ?? code) : code;
  }
}

const termIn = (description: string | null | undefined): string | undefined => description?.split(":")[0];
