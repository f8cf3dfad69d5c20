// SPDX-License-Identifier: EUPL-1.2
import { type ApiOverviewQuery } from "./apiOverview.question";

type Schema = ApiOverviewQuery["__schema"];

export interface Deprecated {
  /** The type whose page shows it. */
  readonly type: string;
  /** `Type.field`, `Type.field(argument:)`, `Input.field` or `Codelist.CODE`. */
  readonly path: string;
  readonly reason: string | null;
}

/** All that is to go away: fields, their arguments, fields of inputs, and codes. */
export const deprecatedIn = ({ types }: Pick<Schema, "types">): Deprecated[] =>
  types.flatMap(({ name, fields, inputFields, enumValues }) => {
    const type = name ?? "";
    const parts = [
      ...(fields ?? []).flatMap(({ args, ...field }) => [
        { ...field, path: `${type}.${field.name}` },
        ...args.map((arg) => ({ ...arg, path: `${type}.${field.name}(${arg.name}:)` })),
      ]),
      ...[...(inputFields ?? []), ...(enumValues ?? [])].map((part) => ({
        ...part,
        path: `${type}.${part.name}`,
      })),
    ];
    return parts
      .filter(({ isDeprecated }) => isDeprecated === true)
      .map(({ path, deprecationReason }) => ({ type, path, reason: deprecationReason }));
  });
