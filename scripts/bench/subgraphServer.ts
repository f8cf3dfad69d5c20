// SPDX-License-Identifier: EUPL-1.2
import { listen } from "./httpServer";
import { startSubgraphs } from "./subgraphs";

// One process with all subgraphs, each under its name: the same for every gateway that asks over HTTP.
const asks = startSubgraphs();
void listen(({ query, variables, operationName }, path) => {
  const ask = asks[path.slice(1)];
  if (!ask) throw new Error(`There is no subgraph at ${path}.`);
  return ask({ query, variables, operationName, headers: {} });
}).then((url) => process.send?.({ url }));
