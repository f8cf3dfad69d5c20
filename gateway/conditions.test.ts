// SPDX-License-Identifier: EUPL-1.2
import { onEachEngine } from "../test/gateway/runningGateway";

onEachEngine((running) => {
  const deal = `deal(id: "deal-1", asOf: "t")`;

  const keysFragment = "fragment Keys on Owner { id asOf __typename }";

  describe("a condition on a field", () => {
    test.each([
      ["the id", "id @skip(if: true)", ""],
      ["the moment", "asOf @include(if: false)", ""],
      ["the type", "__typename @skip(if: $yes)", ""],
      ["every key", "id @include(if: $no) asOf @include(if: $no) __typename @skip(if: $yes)", ""],
      ["a fragment with the keys", "...Keys @skip(if: $yes)", keysFragment],
      ["a fragment in place with the keys", "... @skip(if: $yes) { id asOf __typename }", ""],
      ["the id in a fragment in place", "... on Owner { id @skip(if: $yes) }", ""],
    ])("takes %s out of the answer and nothing else", async (_what, keys, fragments) => {
      const { data, errors } = await running.ask(
        `query ($yes: Boolean! = true, $no: Boolean! = false) {
        ${deal} { title owner { ${keys} name kind } }
        answer(first: 1) {
          verdict @include(if: $no)
          entries { owner { ${keys} deals { title } } ...Nothing @skip(if: $yes) }
        }
      }
      fragment Nothing on Entry { ownerId @skip(if: $no) ...Less @include(if: $no) }
      fragment Less on Entry { ownerId } ${fragments}`,
      );
      expect(errors).toBeUndefined();
      expect(data).toEqual({
        deal: { title: "title of deal-1", owner: { name: "owner-1 at t", kind: "LARGE" } },
        answer: { entries: [{ owner: { deals: [{ title: "title of deal-0" }] } }] },
      });
    });

    test("that takes out every field of an object leaves the object, or its absence", async () => {
      const { data, errors } = await running.ask(
        `{ deal(id: "deal-1", asOf: "t") { owner { name @skip(if: true) } } absent: deal(id: "deal-absent", asOf: "t") { title owner { ... @include(if: false) { name } } } }`,
      );
      expect(errors).toBeUndefined();
      expect(data).toMatchObject({ deal: { owner: {} }, absent: { title: "title of deal-absent" } });
      expect(Object.keys((data as { deal: { owner: object } }).deal.owner)).toEqual([]);
    });

    test("that takes out everything leaves nothing to answer, and calls nobody", async () => {
      const { data, errors } = await running.ask(`{ ${deal} @skip(if: true) { title } }`);
      expect(errors).toBeUndefined();
      expect(data).toEqual({});
      expect(running.called()).toEqual([]);
    });

    test("follows the variables of each request, also for the same document", async () => {
      const document = `query ($with: Boolean!) { ${deal} { owner { id @include(if: $with) name } } }`;
      for (const together of [true, false, true]) {
        const { data } = await running.ask(document, { with: together });
        expect(data).toEqual({
          deal: { owner: { ...(together && { id: "owner-1" }), name: "owner-1 at t" } },
        });
      }
    });

    test.each([
      "owner { id @skip(if: $yes) } owner { name }",
      "owner { id @skip(if: $yes) ...Name } ...Id @skip(if: $yes)",
      "...Id @skip(if: $yes) owner { name }",
      "owner @include(if: $no) { id asOf } ... @include(if: $yes) { owner { name } }",
      "owner { ... @skip(if: $yes) { id } ... @include(if: $no) { id asOf } ... { ... { ...Name @include(if: $yes) } } }",
    ])("counts where it stands, also on what is asked twice: %s", async (fields) => {
      const fragments = ["fragment Id on Deal { owner { id } }", "fragment Name on Owner { name }"];
      const { data, errors } = await running.ask(
        `query ($yes: Boolean!, $no: Boolean! = false) { ${deal} { title ${fields} never: id @include(if: $no) @skip(if: $yes) } } ` +
          fragments.filter((text) => fields.includes(`...${text.split(" ")[1]}`)).join(" "),
        { yes: true },
      );
      expect(errors).toBeUndefined();
      expect(data).toEqual({ deal: { title: "title of deal-1", owner: { name: "owner-1 at t" } } });
    });

    test("that leaves a key out in one place leaves it in the other", async () => {
      const { data } = await running.ask(
        `{ ${deal} { owner { id @skip(if: true) name } ... { owner { id } } } }`,
      );
      expect(data).toEqual({ deal: { owner: { name: "owner-1 at t", id: "owner-1" } } });
    });

    test("takes the variable of what is left out along", async () => {
      const { data, errors } = await running.ask(
        `query ($with: Boolean!, $n: Int!) { answer(first: 1) { entries { owner { id @include(if: $with) name pick(n: $n) @include(if: $with) } } } }`,
        { with: false, n: 7 },
      );
      expect(errors).toBeUndefined();
      expect(data).toEqual({ answer: { entries: [{ owner: { name: "owner-0 at moment" } }] } });
      expect(JSON.stringify(running.toys.calls)).not.toContain("with");
    });

    test("without a value is refused", async () => {
      const { data, errors } = await running.ask(
        `query ($no: Boolean = true) { ${deal} { title @skip(if: $no) owner { name } } }`,
        { no: null },
      );
      expect(data ?? null).toBeNull();
      expect(errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT" } }]);
      expect(running.lines.filter(({ level }) => level === "error")).toEqual([]);
    });

    test("in one of several operations does not touch the others", async () => {
      const response = await fetch(running.url, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({
          query: `query A { ${deal} { owner { id @skip(if: true) name } } } query B($no: Boolean!) { ${deal} @include(if: $no) { title } }`,
          operationName: "A",
        }),
      });
      expect(await response.json()).toEqual({ data: { deal: { owner: { name: "owner-1 at t" } } } });
    });
  });
});
