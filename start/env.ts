// SPDX-License-Identifier: EUPL-1.2
import { z } from "zod";
import { allOrNone, noneWithDemo, publicationVariables } from "../exchange/catalogue/publication";
import { usualEngine } from "../gateway/engines";
import { engineName } from "../gateway/env";
import { readEnv } from "../kit/env";
import { oidcVariables } from "../kit/identity/oidcEnv";
import { portNumber } from "../kit/serviceEnv";
import { loginVariables } from "../web/login/loginEnv";

const model = z
  .object({
    /** A PostgreSQL of your own, 15 or later; without it one is started in DATA_DIRECTORY. */
    DATABASE_URL: z
      .url({
        protocol: /^postgres(ql)?$/,
        error: "expected a PostgreSQL URL such as postgres://user:password@host:5432/database",
      })
      .optional(),
    PORT: portNumber.default(4000),
    HOST: z.string().default("127.0.0.1"),
    /** Where the development login listens; 4001 or one of the next when it is not set. */
    LOGIN_PORT: portNumber.optional(),
    /** Where lists are imported; 4100 or one of the next when it is not set. */
    EXCHANGE_PORT: portNumber.optional(),
    /** What carries out the operations: `hive` or `own`. */
    GATEWAY_ENGINE: engineName.default(usualEngine),
    /** How the gateway asks the subgraphs: `local` as functions, `http` as separate processes are asked. */
    SUBGRAPH_CALLS: z.enum(["local", "http"], "expected local or http").default("local"),
    ...oidcVariables,
    ...loginVariables,
    /** `production` keeps everything away that is for development. */
    NODE_ENV: z.string().optional(),
    /** Where the embedded database and the keys are kept. */
    DATA_DIRECTORY: z.string().default(".data"),
    /** `none` starts with an empty register. */
    DEMO: z.enum(["landscape", "none"], "expected landscape or none").default("landscape"),
    LOG_LEVEL: z
      .enum(["debug", "info", "warn", "error"], "expected debug, info, warn or error")
      .default("warn"),
    ...publicationVariables,
  })
  .superRefine((env, context) => {
    allOrNone(env, context);
    noneWithDemo(env, env.DEMO === "landscape", context);
  });

export type StartEnv = Readonly<z.infer<typeof model>>;

export const readStartEnv = (): StartEnv => readEnv(model, process.env);
