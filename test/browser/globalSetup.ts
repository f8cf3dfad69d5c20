// SPDX-License-Identifier: EUPL-1.2
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type DevelopmentLogin, startDevelopmentLogin } from "../../start/developmentLogin/developmentLogin";
import { audience } from "../../start/house";
import startPostgres from "../kit/globalSetup";
import { startWorld, type World } from "../kit/world";
import { chromiumOrWhyNot } from "./chromium";

declare global {
  /** The product of the run; jest's own way from its setup to its teardown. */
  var browserWorld: World | undefined;
  var browserLogin: DevelopmentLogin | undefined;
}

/** One product with the demo landscape for all files of a run: SITE_URL, and what it runs on. */
async function globalSetup(): Promise<void> {
  const why = chromiumOrWhyNot();
  if (why !== null) throw new Error(why);
  await startPostgres();
  const login = await startDevelopmentLogin({
    surroundings: {
      nodeEnv: undefined,
      databaseUrl: undefined,
      oidcIssuer: undefined,
      host: "127.0.0.1",
      publicUrl: undefined,
    },
    directory: mkdtempSync(join(tmpdir(), "zorglandschap-login-")),
    audience,
    port: 0,
  });
  globalThis.browserLogin = login;
  const world = await startWorld({ OIDC_ISSUER: login.issuer, OIDC_AUDIENCE: audience });
  globalThis.browserWorld = world;
  process.env["SITE_LOGIN_URL"] = login.issuer;
  process.env["SITE_URL"] = new URL("/", world.url).href;
  process.env["SITE_DATABASE_URL"] = world.databaseUrl;
  process.env["SITE_DATA_DIRECTORY"] = world.dataDirectory;
}

// jest wants one function from this file; this form gives it without a default export.
export = globalSetup;
