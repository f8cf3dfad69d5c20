// SPDX-License-Identifier: EUPL-1.2
import { GraphQLError } from "graphql";
import { ArgumentRefusal } from "./argumentFaults";
import { type Fault, type Path } from "./hole";

/** A required value is not there, and the reason is told. */
export const failed = Symbol("failed");

/** A required value of an entity that its subgraph does not know: told only when it costs more than the link to it. */
export class Unknown {
  /** @param path where it was needed */
  constructor(
    readonly path: Path,
    readonly message: string,
  ) {}
}

/** What an error has to know of a field. */
export interface FieldPlace {
  /** `Type.field` */
  readonly coordinate: string;
  /** A path below the field, in the client's names. */
  readonly clientPath: (below: Path) => Path;
}

interface Later {
  readonly error: GraphQLError;
  readonly path: Path;
  isNeeded: boolean;
}

export const mayNotBeNull = (coordinate: string): string =>
  `Cannot return null for non-nullable field ${coordinate}.`;

/** What comes to light while an answer is made of what was gathered. */
export class Completion {
  /** Of the object or the list that is being completed, as the client knows it. */
  readonly path: (string | number)[] = [];
  /** True when the subgraph refused an argument of a root field, and nothing was carried out. */
  isRefused = false;
  private readonly told: GraphQLError[] = [];
  private readonly toldOf = new Set<GraphQLError>();
  private readonly later: Later[] = [];

  /** @param isOneQuestion whether who refuses an argument of a root field refuses the whole question with it */
  constructor(private readonly isOneQuestion = true) {}

  tell(key: string | number, message: string): void {
    this.told.push(new GraphQLError(message, { path: [...this.path, key] }));
  }

  tellNull(key: string | number, { coordinate }: FieldPlace): void {
    this.tell(key, mayNotBeNull(coordinate));
  }

  tellFaults(key: string | number, faults: readonly Fault[], place: FieldPlace): void {
    for (const { error, below, isSecondary, isCovered } of faults) {
      if (isCovered) {
        this.toldOf.add(error);
        continue;
      }
      const path = [...this.path, key, ...place.clientPath(below)];
      if (isSecondary) this.later.push({ error, path, isNeeded: true });
      else this.tellError(error, path);
    }
  }

  tellError(error: GraphQLError, path: Path | null): void {
    this.toldOf.add(error);
    if (error instanceof ArgumentRefusal && path?.length === 1) this.isRefused = this.isOneQuestion;
    this.told.push(
      new GraphQLError(error.message, {
        path,
        extensions: error.extensions,
        originalError: error.originalError,
      }),
    );
  }

  unknownAt(key: string | number, message: string): Unknown {
    return new Unknown([...this.path, key], message);
  }

  tellUnknown({ path, message }: Unknown): void {
    this.told.push(new GraphQLError(message, { path }));
  }

  /** How much is to be told later; given back to `forget` when the object that it is about is `null` altogether. */
  get mark(): number {
    return this.later.length;
  }

  forget(mark: number): void {
    for (const late of this.later.slice(mark)) late.isNeeded = false;
  }

  errors(): readonly GraphQLError[] {
    for (const { error, path, isNeeded } of this.later) {
      if ((isNeeded && !this.isRefused) || !this.toldOf.has(error)) this.tellError(error, path);
    }
    return this.told;
  }
}
