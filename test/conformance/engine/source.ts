// SPDX-License-Identifier: EUPL-1.2
import { GraphQLError } from "graphql";
import { Fault, Link, type Memory, type Row, type Rows, type Seen, type WorkedOut } from "./rows";

/** Who looks at the rows: one subgraph, or the merged schema. */
export interface View {
  readonly rows: Rows;
  readonly memory: Memory;
  /** What there is for the field in this view, before it is worked out. */
  held(source: Source, field: string): unknown;
}

/** The fields of a representation, as the engine sent it. */
export type Given = Readonly<Record<string, unknown>>;

/** A row as a resolver sees it. */
export class Source implements Seen {
  constructor(
    readonly row: Row,
    readonly view: View,
    readonly given: Given | null = null,
  ) {}

  get typename(): string {
    return this.row.__typename;
  }

  /** A scalar, a `Source`, or a list; fails as the resolver of the field would. */
  get(field: string, args: Given = {}): unknown {
    return this.settled(this.view.held(this, field), args);
  }

  private settled(value: unknown, args: Given): unknown {
    if (typeof value === "function")
      return this.settled((value as WorkedOut)(args as never, this, this.view.memory), args);
    if (value instanceof Fault) throw new GraphQLError(value.message);
    if (value instanceof Link) {
      const row = this.view.rows[value.row];
      if (!row) throw new Error(`The case has no row ${value.row}.`);
      return new Source(row, this.view);
    }
    if (Array.isArray(value)) return value.map((item) => this.settledItem(item, args));
    if (isRow(value)) return new Source(value, this.view);
    return value;
  }

  /** An item that fails is an error in the list, so that its siblings stay. */
  private settledItem(item: unknown, args: Given): unknown {
    return item instanceof Fault ? new GraphQLError(item.message) : this.settled(item, args);
  }
}

/** What is nested in a representation, of which the type may not be told. */
export function nestedIn(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(nestedIn);
  if (typeof value !== "object" || value === null) return value;
  return { __typename: "untold", ...value };
}

function isRow(value: unknown): value is Row {
  return typeof value === "object" && value !== null && typeof (value as Row).__typename === "string";
}
