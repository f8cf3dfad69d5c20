// SPDX-License-Identifier: EUPL-1.2
import { z } from "zod";
import { readEnv } from "../kit/env";

const model = z.object({
  /** The GraphQL endpoint of the gateway. */
  ZORGLANDSCHAP_URL: z
    .url("expected the URL of the gateway, such as http://localhost:4000/graphql")
    .default("http://localhost:4000/graphql"),
  /** Of whoever imports; `npm run token` gives one. */
  ZORGLANDSCHAP_TOKEN: z.string().optional(),
});

export type ImportEnv = Readonly<z.infer<typeof model>>;

export const importEnv = (): ImportEnv => readEnv(model, process.env);
