// SPDX-License-Identifier: EUPL-1.2
import { GraphQLError } from "graphql";
import { createLog } from "../kit/log";
import { Masking } from "./masking";

const log = createLog("gateway", "silent");
const told = (tellsSubgraphs: boolean, extensions: Record<string, unknown>): unknown => {
  const masking = new Masking(log, tellsSubgraphs);
  const shown = masking.shown(new GraphQLError("Insufficient funds", { path: ["pay"], extensions }), "R-1");
  return masking.lastWord(shown.toJSON());
};

const internal = (more: object = {}) => ({
  message: "Internal error.",
  path: ["pay"],
  extensions: { code: "INTERNAL_SERVER_ERROR", ...more, requestId: "R-1" },
});

it("tells codes of the house, and of others nothing, to whoever asks the house", () => {
  const serviceName = "bank";
  expect(told(false, { code: "FORBIDDEN", serviceName })).toMatchObject({ message: "Insufficient funds" });
  expect(told(false, { code: "INSUFFICIENT_FUNDS", serviceName })).toEqual(internal({ serviceName }));
  expect(told(false, { serviceName })).toEqual(internal({ serviceName }));
});

it("tells the words and codes of a subgraph where that is wanted, without its innards", () => {
  const extensions = { code: "INSUFFICIENT_FUNDS", serviceName: "bank", short: 3 };
  expect(told(true, { ...extensions, stacktrace: ["at pay"], http: { status: 402 } })).toEqual({
    ...{ message: "Insufficient funds", path: ["pay"] },
    extensions,
  });
  expect(told(true, { serviceName: "bank" })).toMatchObject({ message: "Insufficient funds" });
  // A fault of the gateway itself is of no subgraph.
  expect(told(true, {})).toEqual(internal());
  expect(told(true, { code: "INSUFFICIENT_FUNDS" })).toEqual(internal());
});
