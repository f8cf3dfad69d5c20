// SPDX-License-Identifier: EUPL-1.2
import { onEachEngine } from "../test/gateway/runningGateway";

onEachEngine((running) => {
  const deal = `deal(id: "deal-1", asOf: "t")`;

  describe("a field under the name of another", () => {
    test.each([
      ["id: name", { id: "owner-1 at t" }],
      ["asOf: name kind", { asOf: "owner-1 at t", kind: "LARGE" }],
      ["__typename: name", { __typename: "owner-1 at t" }],
      ["id: asOf kind", { id: "t", kind: "LARGE" }],
      [
        "id: asOf asOf: id deals { id: title }",
        { id: "t", asOf: "owner-1", deals: [{ id: "title of deal-1" }] },
      ],
      ["asked_id: name asked_: kind id", { asked_id: "owner-1 at t", asked_: "LARGE", id: "owner-1" }],
      ["...F", { id: "owner-1 at t", kind: "LARGE" }],
      ["name: kind kind: name", { name: "LARGE", kind: "owner-1 at t" }],
      ["deals: name name: deals { id: title }", { deals: "owner-1 at t", name: [{ id: "title of deal-1" }] }],
    ])("%s: is that field", async (fields, owner) => {
      const fragment = fields === "...F" ? "fragment F on Owner { id: name ... on Owner { kind } }" : "";
      const { data, errors } = await running.ask(`{ ${deal} { owner { ${fields} } } } ${fragment}`);
      expect(errors).toBeUndefined();
      expect(data).toEqual({ deal: { owner } });
    });

    test("at the root is that field", async () => {
      const { data, errors } = await running.ask(
        `{ id: ${deal} { title } asOf: answer(first: 1) { id: verdict } __typename }`,
      );
      expect(errors).toBeUndefined();
      expect(data).toEqual({
        id: { title: "title of deal-1" },
        asOf: { id: "COVERED" },
        __typename: "Query",
      });
    });

    test("has its errors at the path that the client knows", async () => {
      const { data, errors } = await running.ask(
        "{ asOf: answer(first: 3) { id: entries { asOf: owner { id: shaky } } } }",
      );
      expect(errors).toMatchObject([
        { message: "shaky", path: ["asOf", "id", 1, "asOf", "id"], extensions: { code: "BAD_USER_INPUT" } },
      ]);
      expect(data).toEqual({
        asOf: { id: [{ asOf: { id: "steady" } }, { asOf: { id: null } }, { asOf: { id: "steady" } }] },
      });
    });

    test("is told apart by type in a union", async () => {
      const { data, errors } = await running.ask(
        "{ answer(first: 2) { entries { either { ... on Owner { id: name } ... on Deal { asOf: title } } } } }",
      );
      expect(errors).toBeUndefined();
      expect(data).toEqual({
        answer: {
          entries: [{ either: { asOf: "title of deal-0" } }, { either: { id: "owner-1 at moment" } }],
        },
      });
    });

    test("may also be one of introspection", async () => {
      const { data, errors } = await running.ask(
        '{ __type(name: "Owner") { id: name asOf: ofType { name } } }',
      );
      expect(errors).toBeUndefined();
      expect(data).toEqual({ __type: { id: "Owner", asOf: null } });
    });
  });
});
