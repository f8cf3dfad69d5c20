// SPDX-License-Identifier: EUPL-1.2
import { z } from "zod";
import { readEnv } from "../kit/env";
import { tokenVariables } from "../kit/identity/tokenEnv";
import { allOrNone, publicationVariables } from "./catalogue/publication";
import { portNumber } from "../kit/serviceEnv";

/** The GraphQL endpoint of the gateway. */
const gatewayUrl = z
  .url("expected the URL of the gateway, such as http://localhost:4000/graphql")
  .default("http://localhost:4000/graphql");

const importModel = z.object({
  ZORGLANDSCHAP_URL: gatewayUrl,
  /** Of whoever imports; `npm run token` gives one. */
  ZORGLANDSCHAP_TOKEN: z.string().optional(),
});

export type ImportEnv = Readonly<z.infer<typeof importModel>>;

/** What the command `npm run import` is told. */
export const importEnv = (): ImportEnv => readEnv(importModel, process.env);

const exchangeModel = z
  .object({
    ZORGLANDSCHAP_URL: gatewayUrl,
    EXCHANGE_PORT: portNumber.default(4100),
    HOST: z.string().default("127.0.0.1"),
    // Not the key of the house: what reads files of strangers has nothing to prove to the subgraphs.
    ...tokenVariables,
    ...publicationVariables,
  })
  .superRefine(allOrNone);

export type ExchangeEnv = Readonly<z.infer<typeof exchangeModel>>;

/** What the process of the exchange is told. */
export const exchangeEnv = (): ExchangeEnv => readEnv(exchangeModel, process.env);
