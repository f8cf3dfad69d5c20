// SPDX-License-Identifier: EUPL-1.2
import { type ClientMetadata } from "oidc-provider";
import { appAccount } from "./accounts";

const code = { grant_types: ["authorization_code"], response_types: ["code"] as ["code"] };

/** A program on this machine, on whatever port: the provider compares loopback addresses without it. */
const publicClient = { application_type: "native", token_endpoint_auth_method: "none" } as const;

export const clientsWith = (secret: string): ClientMetadata[] => [
  {
    ...code,
    ...publicClient,
    // Somebody works longer than a token lives.
    grant_types: ["authorization_code", "refresh_token"],
    client_id: "zorglandschap-web",
    redirect_uris: ["http://127.0.0.1/login/callback", "http://localhost/login/callback"],
  },
  { ...code, ...publicClient, client_id: "zorglandschap-cli", redirect_uris: ["http://127.0.0.1/callback"] },
  {
    client_id: appAccount.id,
    client_secret: secret,
    token_endpoint_auth_method: "client_secret_basic",
    grant_types: ["client_credentials"],
    response_types: [],
    redirect_uris: [],
  },
];
