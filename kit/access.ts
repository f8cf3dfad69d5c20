// SPDX-License-Identifier: EUPL-1.2
import { type GraphQLFieldConfig, type GraphQLSchema } from "graphql";
import { Extensions } from "type-graphql";
import { forbidden, unauthenticated } from "./errors";

/** What a token may open. `projector` is the machine role of the read side; no person and no app has it. */
export const allRoles = ["access-team", "procurement", "reporting", "admin", "projector"] as const;
export type Role = (typeof allRoles)[number];

/** Who asks, as far as a verified token says. */
export interface Viewer {
  readonly subject: string | null;
  /** Who vouches for that, when it is not the house itself. */
  readonly issuer?: string;
  readonly roles: readonly string[];
  /** The codes of the regions for which the roles hold; `procurement` is of named ones only. */
  readonly regions: readonly string[];
  /** The codes of the municipalities for which the roles hold. */
  readonly municipalities: readonly string[];
}

export const anonymous: Viewer = { subject: null, roles: [], regions: [], municipalities: [] };

/** Who may use a root field. */
export type Access = "public" | readonly Role[];

/** Anyone may read this root field. */
export const Public = (): MethodDecorator & PropertyDecorator => Extensions({ access: "public" });

/** Only a token with one of these roles opens this root field. */
export const OnlyFor = (...roles: Role[]): MethodDecorator & PropertyDecorator =>
  Extensions({ access: roles });

/**
 * Puts the guard before every root field. A root field that says nothing about access stops the service at start:
 * what nobody allowed is denied.
 */
export function guardRootFields(schema: GraphQLSchema): void {
  for (const root of [schema.getQueryType(), schema.getMutationType()]) {
    for (const field of Object.values(root?.getFields() ?? {})) {
      const access = field.extensions["access"] as Access | undefined;
      field.resolve = guarded(`${root?.name}.${field.name}`, access, field.resolve);
    }
  }
}

type Resolve = NonNullable<GraphQLFieldConfig<unknown, { viewer: Viewer }>["resolve"]>;

/** Answers a root field for those who may use it, and refuses the others. */
export function guarded(name: string, access: Access | undefined, resolve: Resolve | undefined): Resolve {
  if (!access) throw new Error(`${name} does not say who may use it.`);
  if (!resolve) throw new Error(`${name} has no resolver.`);
  if (access === "public") return resolve;
  const [, field] = name.split(".");
  return (source, args, context, info): unknown => {
    if (context.viewer.subject === null) throw unauthenticated(`${field} needs a token.`);
    if (!access.some((role) => context.viewer.roles.includes(role))) {
      throw forbidden(`${field} is for the role ${access.join(" or ")}.`);
    }
    return resolve(source, args, context, info);
  };
}
