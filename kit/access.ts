// SPDX-License-Identifier: EUPL-1.2
import { type GraphQLFieldConfig, type GraphQLSchema } from "graphql";
import { Extensions } from "type-graphql";
import { forbidden, unauthenticated } from "./errors";

/** `projector` is the machine role of the read side. */
export type Role = "projector";

/** Who asks, as far as a verified token says. */
export interface Viewer {
  readonly subject: string | null;
  readonly roles: readonly string[];
}

export const anonymous: Viewer = { subject: null, roles: [] };

type Access = "public" | readonly Role[];

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
      if (!access) throw new Error(`${root?.name}.${field.name} does not say who may use it.`);
      if (access !== "public") guard(field, access);
    }
  }
}

type Resolve = NonNullable<GraphQLFieldConfig<unknown, { viewer: Viewer }>["resolve"]>;

function guard(field: { name: string; resolve?: Resolve | undefined }, roles: readonly Role[]): void {
  const resolve = field.resolve;
  if (!resolve) throw new Error(`${field.name} has no resolver.`);
  field.resolve = (source, args, context, info): unknown => {
    if (context.viewer.subject === null) throw unauthenticated(`${field.name} needs a token.`);
    if (!roles.some((role) => context.viewer.roles.includes(role))) {
      throw forbidden(`${field.name} is for the role ${roles.join(" or ")}.`);
    }
    return resolve(source, args, context, info);
  };
}
