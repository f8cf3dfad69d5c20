// SPDX-License-Identifier: EUPL-1.2
/** The only place in this service that reads the environment; the model is kit/serviceEnv.ts. */
export const environment = (): Record<string, string | undefined> => process.env;
