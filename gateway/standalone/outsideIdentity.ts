// SPDX-License-Identifier: EUPL-1.2
import { anonymous } from "../../kit/access";
import { type GatewayIdentity } from "../gateway";

/**
 * Outside our house the gateway knows no issuer of tokens and has no proof to show: who asks is for the subgraphs to
 * find out, from the header `authorization`, which they get as it came.
 */
export const outsideIdentity: GatewayIdentity = {
  verifyToken: () => Promise.resolve(anonymous),
  prove: null,
};
