// SPDX-License-Identifier: EUPL-1.2
// The pages of keepers on a register of which parts can be away: who logs in does so with the development login of the run.
import { join } from "node:path";
import { systemClock } from "../../kit/clock";
import { usualClaims } from "../../kit/identity/claims";
import { createLog } from "../../kit/log";
import { accountWith } from "../../start/developmentLogin/accounts";
import { startWeb } from "../../web/server/web";
import { houseToken } from "../kit/houseToken";
import { startRelayingGateway } from "./relayingGateway";

export interface KeepingSite {
  readonly url: string;
  /** The cookie of an account, which logs in once. */
  cookieOf(account: string): Promise<string>;
  close(): Promise<void>;
}

/**
 * @param gateway asked anew for each question
 * @param changed what becomes of an answer of the gateway on the way
 */
export async function startKeepingSite(
  gateway: () => string,
  changed?: (answer: string) => string,
): Promise<KeepingSite> {
  const { SITE_LOGIN_URL: issuer = "", SITE_DATA_DIRECTORY: directory = "" } = process.env;
  // The processes believe tokens of the house alone.
  const relay = await startRelayingGateway(gateway, changed, async (authorization) => {
    const account = accountWith(subjectIn(authorization));
    if (!account) throw new Error("Somebody asks who is no account.");
    const { id, roles, regions, municipalities } = account;
    return `Bearer ${await houseToken(directory, { subject: id, roles, regions, municipalities })}`;
  });
  const today = systemClock.today();
  const web = await startWeb({
    gatewayUrl: () => relay.url,
    host: "127.0.0.1",
    port: 0,
    assetsFolder: join(__dirname, "..", "..", "dist", "web", "assets"),
    login: {
      issuer,
      claims: usualClaims,
      clientId: "zorglandschap-web",
      clientSecret: undefined,
      scope: "openid",
      origin: null,
    },
    // Its texts are compared with each other: a run over midnight is of one day.
    clock: { now: () => systemClock.now(), today: () => today },
    log: createLog("web", "silent"),
    patienceMs: 6_000,
  });
  const cookies = new Map<string, Promise<string>>();
  return {
    url: web.url,
    cookieOf: (account) => {
      const known = cookies.get(account) ?? cookieAfter(web.url, account);
      cookies.set(account, known);
      return known;
    },
    close: async () => {
      await web.close();
      relay.close();
    },
  };
}

function subjectIn(authorization: string): string {
  const [, payload = ""] = authorization.split(".");
  const { sub } = JSON.parse(Buffer.from(payload, "base64url").toString()) as { sub: string };
  return sub;
}

/** Goes where a browser is sent, and chooses the account where it is asked for one. */
async function cookieAfter(site: string, account: string): Promise<string> {
  const jars = new Map<string, Map<string, string>>();
  let url = new URL("/beheer", site);
  let form: URLSearchParams | null = null;
  for (let steps = 0; steps < 12; steps += 1) {
    const jar = jars.get(url.origin) ?? new Map<string, string>();
    jars.set(url.origin, jar);
    const answer: Response = await fetch(url, {
      redirect: "manual",
      headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join("; ") },
      ...(form && { method: "POST", body: form }),
    });
    form = null;
    for (const line of answer.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      jar.set(name, value);
    }
    const location = answer.headers.get("location");
    if (location !== null) {
      url = new URL(location, url);
      continue;
    }
    const action = /<form method="post" action="([^"]+)"/.exec(await answer.text())?.[1] ?? "";
    if (url.origin === new URL(site).origin) return `zorglandschap=${jar.get("zorglandschap") ?? ""}`;
    form = new URLSearchParams({ account });
    url = new URL(action, url);
  }
  throw new Error(`${account} came nowhere by logging in.`);
}
