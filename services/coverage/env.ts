// SPDX-License-Identifier: EUPL-1.2
import { z } from "zod";
import { readEnv } from "../../kit/env";
import { serviceVariables } from "../../kit/serviceEnv";

const model = z.object(serviceVariables);

/** The configuration of this process, checked. */
export const readCoverageEnv = (): Readonly<z.infer<typeof model>> => readEnv(model, process.env);
