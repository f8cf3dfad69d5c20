// SPDX-License-Identifier: EUPL-1.2
import { isRequiredArgument } from "graphql";
import { type Answer, whole } from "../kit/world";
import { type Running } from "./running";
import { isList, type Sdl, targetOf } from "./sdl";
import { type Subgraph } from "./subgraph";
import { many } from "./wide/numbered";

type Found = Readonly<Record<string, unknown>>;
interface Entities {
  readonly _entities: readonly (Found | null)[];
}

/** That nothing costs a statement per row: not an entity, not a link, not a page. */
export function costIsConstant(sdl: Sdl, subgraph: Subgraph, running: () => Running): void {
  const resolve = (typeName: string, count: number, selection: string): Promise<Answer<Entities>> => {
    const references = Array.from({ length: count }, (_, index) => ({
      __typename: typeName,
      id: subgraph.idOf[typeName]?.(index + 1),
      asOf: running().asOf,
    }));
    return running().ask(
      `query Cost($references: [_Any!]!) {
        _entities(representations: $references) { ... on ${typeName} { ${selection} } } }`,
      { references },
    );
  };
  const costOf = async (answer: Answer<unknown>): Promise<number> => {
    whole(answer);
    return running().statementsOf(answer);
  };

  for (const typeName of sdl.entities) {
    it(`reads 1, 20 and ${many} references to a ${typeName} at the same cost`, async () => {
      const plain = sdl.plainFields(typeName).join(" ");
      const costs = [];
      for (const count of [1, 20, many]) {
        const answer = await resolve(typeName, count, plain);
        expect(whole(answer)._entities.filter((entity) => entity === null)).toEqual([]);
        costs.push(await costOf(answer));
      }
      expect(costs).toEqual([costs[0], costs[0], costs[0]]);
      if (!subgraph.carries.includes(typeName)) expect(costs[0]).toBeGreaterThan(0);
    });

    for (const field of sdl.links(typeName)) {
      const path = `${typeName}.${field.name}`;

      it(`reads ${path} of 20 at the cost of 1`, async () => {
        const given = subgraph.argumentsOf[path];
        expect(given !== undefined).toBe(field.args.some(isRequiredArgument));
        const selection = `${field.name}${given === undefined ? "" : `(${given})`} { ${sdl.selection(targetOf(field), 1)} }`;
        const one = await resolve(typeName, 1, selection);
        const twenty = await resolve(typeName, 20, selection);
        const ends = whole(twenty)._entities.map((entity) => entity?.[field.name]);
        const leadsNowhere = ends.some((end) =>
          isList(field) ? (end as unknown[]).length === 0 : end === null,
        );
        expect({ path, leadsNowhere }).toEqual({ path, leadsNowhere: subgraph.withoutEnd.includes(path) });
        expect(await costOf(twenty)).toBe(await costOf(one));
      });
    }
  }

  test.each(subgraph.pages)("a page of 1, 20 and 100 costs the same: %s", async (query) => {
    const costs = [];
    for (const first of [1, 20, 100]) costs.push(await costOf(await running().ask(query, { first })));
    expect(costs[0]).toBeGreaterThan(0);
    expect(costs).toEqual([costs[0], costs[0], costs[0]]);
  });
}
