// SPDX-License-Identifier: EUPL-1.2
import Provider, { type Configuration, interactionPolicy, type KoaContextWithOIDC } from "oidc-provider";
import { accountWith } from "./accounts";
import { clientsWith } from "./clients";
import { faultPage } from "./loginPage";
import { memory } from "./memory";
import { type LoginSecrets } from "./secrets";

/** The one resource for which access tokens are given, named as RFC 8707 wants it: by an absolute URI. */
const resource = "urn:zorglandschap";

const shortMinutes = 15;

/** A provider that is like a real one in all but its accounts. */
export function developmentProvider(issuer: string, audience: string, secrets: LoginSecrets): Provider {
  const configuration: Configuration = {
    adapter: memory(),
    clients: clientsWith(secrets.clientSecret),
    jwks: { keys: [{ ...secrets.key }] },
    cookies: { keys: [secrets.cookieKey], names: cookieNames },
    findAccount: (_context, id) => accountOf(id),
    scopes: ["openid"],
    pkce: { required: () => true },
    responseTypes: ["code"],
    issueRefreshToken: (_context, client) => client.grantTypeAllowed("refresh_token"),
    interactions: {
      policy: chooseEachTime(),
      url: (_context, interaction) => `/login/${interaction.uid}`,
    },
    loadExistingGrant: grantAll,
    extraTokenClaims: (_context, token) => {
      const account = accountWith("accountId" in token ? token.accountId : token.clientId);
      return (
        account && { roles: account.roles, regions: account.regions, municipalities: account.municipalities }
      );
    },
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: { enabled: false },
      clientCredentials: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => resource,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          scope: "",
          audience,
          accessTokenFormat: "jwt",
          accessTokenTTL: shortMinutes * 60,
        }),
      },
    },
    ttl: {
      AccessToken: shortMinutes * 60,
      ClientCredentials: shortMinutes * 60,
      IdToken: shortMinutes * 60,
      Interaction: shortMinutes * 60,
      RefreshToken: 60 * 60,
      Grant: 60 * 60,
      Session: 60 * 60,
    },
    renderError: (context, out) => {
      context.type = "html";
      context.body = faultPage(`${out.error} ${out.error_description ?? ""}`);
    },
  };
  return new Provider(issuer, configuration);
}

/** Cookies of this name on 127.0.0.1 are shared by all ports. */
const cookieNames = {
  session: "zorglandschap_login",
  interaction: "zorglandschap_login_interaction",
  resume: "zorglandschap_login_resume",
};

const accountOf = (id: string) => {
  const account = accountWith(id);
  return account && { accountId: id, claims: () => ({ sub: id }) };
};

/** Nobody consents to anything here; but each time one chooses who to be, as another than a moment ago if one likes. */
function chooseEachTime() {
  const policy = interactionPolicy.base();
  policy.remove("consent");
  const choose = new interactionPolicy.Check(
    "choose",
    "an account must be chosen",
    ({ oidc }) => !oidc.result?.login,
  );
  policy.get("login")?.checks.add(choose);
  return policy;
}

async function grantAll({ oidc }: KoaContextWithOIDC) {
  const { client, session, provider } = oidc;
  if (!client || !session?.accountId) return undefined;
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope("openid");
  await grant.save();
  return grant;
}
