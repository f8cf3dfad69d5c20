// SPDX-License-Identifier: EUPL-1.2
// The owners and the gateway with the demo landscape, and somebody who imports files into it.
import { mkdtempSync, readFileSync } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pino from "pino";
import { type Gateway as RunningGateway, startGateway } from "../../gateway/gateway";
import { kindNamed } from "../../exchange/form/kinds";
import { Gateway } from "../../exchange/graph/gateway";
import { importFile, type ImportOptions } from "../../exchange/import/importing";
import { type ImportReport } from "../../exchange/import/importReport";
import { startDemoOwners } from "../kit/demoOwners";
import { type Owners } from "../kit/owners";
import { bearing, type Bearer, testIdentity } from "../kit/testHouse";
import { type Answer, ask } from "../kit/world";
import { regionalOffice } from "../operations/keeper";

export type Wishes = Partial<Omit<ImportOptions, "path" | "gateway" | "kind">> & {
  readonly kind?: string;
  readonly as?: Bearer;
};

export class ImportHouse {
  private files = 0;

  private constructor(
    readonly owners: Owners,
    private readonly running: RunningGateway,
    private readonly directory: string,
  ) {}

  static async start(): Promise<ImportHouse> {
    const log = pino({ level: "silent" });
    const owners = await startDemoOwners();
    const running = await startGateway({
      supergraphSdl: readFileSync(join(__dirname, "../../schema/supergraph.graphql"), "utf8"),
      subgraphUrls: Object.fromEntries(owners.urls),
      port: 0,
      host: "127.0.0.1",
      log,
      identity: testIdentity,
    });
    return new ImportHouse(owners, running, mkdtempSync(join(tmpdir(), "zorglandschap-import-test-")));
  }

  get url(): string {
    return this.running.url;
  }

  async token(as: Bearer = regionalOffice): Promise<string> {
    return (await bearing(as)).authorization.replace("Bearer ", "");
  }

  async file(content: string | Buffer, name = `file-${(this.files += 1)}`): Promise<string> {
    const path = join(this.directory, name);
    await writeFile(path, content);
    return path;
  }

  /** Imports a file; for real, unless a trial is asked. */
  async import(content: string | Buffer, { kind, as, ...wishes }: Wishes = {}): Promise<ImportReport> {
    const bearer = as ?? regionalOffice;
    return importFile({
      path: await this.file(content),
      gateway: new Gateway({ url: this.url, token: await this.token(bearer), patienceMs: 5_000 }),
      subject: bearer.subject,
      kind: kind === undefined ? null : (kindNamed(kind) ?? null),
      sheet: null,
      missingIsEmpty: false,
      execute: true,
      reason: "Invoer van een test",
      source: null,
      seenAt: null,
      ...wishes,
    });
  }

  /** Imports a file as a trial showed it, which takes what it says of what the register knows already too. */
  async confirmed(content: string | Buffer, wishes: Wishes = {}): Promise<ImportReport> {
    const { seenAt } = await this.import(content, { ...wishes, execute: false });
    return this.import(content, { ...wishes, seenAt });
  }

  async ask<Data>(query: string, variables: Record<string, unknown> = {}): Promise<Answer<Data>> {
    return this.askAs<Data>(regionalOffice, query, variables);
  }

  async askAs<Data>(
    bearer: Bearer,
    query: string,
    variables: Record<string, unknown> = {},
  ): Promise<Answer<Data>> {
    return ask<Data>(this.url, query, variables, await bearing(bearer));
  }

  /** How far the feeds of all owners are: when it stays, nothing was recorded. */
  async recorded(): Promise<string> {
    const { providers, contracts, municipalities, quality } = this.owners;
    const heads = await Promise.all(
      [providers, contracts, municipalities, quality].map(({ changeLog }) => changeLog.head()),
    );
    return heads.map(({ lastSequence }) => String(lastSequence)).join(" ");
  }

  async stop(): Promise<void> {
    await this.running.close();
    await this.owners.stop();
    await rm(this.directory, { recursive: true, force: true });
  }
}
