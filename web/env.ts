// SPDX-License-Identifier: EUPL-1.2
import { z } from "zod";
import { readEnv } from "../kit/env";
import { oidcVariables } from "../kit/identity/oidcEnv";
import { portNumber } from "../kit/serviceEnv";
import { loginVariables } from "./login/loginEnv";

const model = z.object({
  /** The GraphQL endpoint of the gateway. */
  ZORGLANDSCHAP_URL: z
    .url("expected the URL of the gateway, such as http://localhost:4000/graphql")
    .default("http://localhost:4000/graphql"),
  WEB_PORT: portNumber.default(4200),
  HOST: z.string().default("127.0.0.1"),
  ...oidcVariables,
  ...loginVariables,
});

export type WebEnv = Readonly<z.infer<typeof model>>;

/** What the process of the pages is told. */
export const webEnv = (): WebEnv => readEnv(model, process.env);
