// SPDX-License-Identifier: EUPL-1.2
import { words } from "../../kit/words";
import { GatewayRefusal } from "../graph/gateway";
import { problemOfImport } from "./unfinished";

it.each(["reason", "source", "seenAt"])(
  "what the register does not take as %s is nobody's fault here",
  (name) => {
    const expected = words("a better one", "een betere");
    const problem = problemOfImport(new GatewayRefusal("BAD_USER_INPUT", "no", name, expected)).in("nl");
    expect(problem).toMatchObject({ status: 400, errors: [{ in: "query", name }] });
  },
);

it("what it does not take beside those is a fault of ours", () => {
  expect(problemOfImport(new GatewayRefusal("BAD_USER_INPUT", "no", "changes")).in("nl").status).toBe(500);
});
