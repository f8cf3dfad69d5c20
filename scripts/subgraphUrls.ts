// SPDX-License-Identifier: EUPL-1.2

/** Where each subgraph answers in docker-compose.yml; the URLs that stand in the supergraph that ships. */
export const subgraphUrls = {
  providers: "http://providers:4001/graphql",
  contracts: "http://contracts:4002/graphql",
  municipalities: "http://municipalities:4003/graphql",
  quality: "http://quality:4004/graphql",
  coverage: "http://coverage:4005/graphql",
} as const;
