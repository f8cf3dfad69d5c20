// SPDX-License-Identifier: EUPL-1.2
import { spawn } from "node:child_process";
import { chmodSync, mkdirSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { createTestDatabase } from "../../kit/database";
import { ask, whole } from "../../kit/world";
import { loseNothingWithThePower } from "./powerCut";
import {
  addressOf,
  askExample,
  cleanUpLater,
  emptyDirectory,
  type ExampleAnswer,
  type Landscape,
  landscapeAt,
  startProduct,
  timed,
} from "./product";
import { areGone, descendantsOf, isListening, marksOfUse, workingIn } from "./remains";

export function waysToStart(undisturbed: () => Landscape): void {
  it("makes its own database at first, answers the question that it prints, and finds all again", async () => {
    const directory = emptyDirectory();
    const data = join(directory, "data");
    const first = startProduct({}, directory);
    const { result: url, ms: firstTime } = await timed(() => addressOf(first));
    const command = await first.said(/^curl .+$/);
    const [, endpoint = "", body = ""] =
      /^curl -s (\S+) -H 'content-type: application\/json' -d '(.+)'$/.exec(command) ?? [];
    const { query } = JSON.parse(body) as { query: string };
    const answer = whole(await ask<ExampleAnswer>(endpoint, query));
    expect(answer.coverage.answer).toBe("COVERED");
    expect(answer).toEqual(undisturbed().example);
    expect(await landscapeAt(url)).toEqual(undisturbed());

    const started = descendantsOf(first.child.pid ?? 0);
    expect(started.length).toBeGreaterThan(1);
    // As Ctrl-C under npm does, which sends it twice.
    first.child.kill("SIGINT");
    expect(await first.stop("SIGINT")).toBe(0);
    expect(await areGone(started)).toBe(true);
    expect(await isListening(url)).toBe(false);
    expect(marksOfUse(data)).toEqual([]);

    const second = startProduct({}, directory);
    const { result: again, ms: secondTime } = await timed(() => addressOf(second));
    expect(await landscapeAt(again)).toEqual(undisturbed());
    expect(secondTime).toBeLessThan(firstTime);
    const startedAgain = descendantsOf(second.child.pid ?? 0);
    expect(await second.stop("SIGTERM")).toBe(0);
    expect(await areGone(startedAgain)).toBe(true);
    expect([...first.complaints, ...second.complaints]).toEqual([]);
    expect(workingIn(directory)).toEqual([]);
  });

  it("starts in a directory that other users cannot enter, also for root; and loses nothing when all goes down at once", async () => {
    const home = emptyDirectory();
    chmodSync(home, 0o700);
    const project = join(home, "project");
    mkdirSync(project);
    const product = startProduct({}, project);
    const url = await addressOf(product);
    // Root lends the database to another user, who keeps it elsewhere.
    const elsewhere = product.lines.map((line) => /its data are in (\S+)\.$/.exec(line)?.[1]).find(Boolean);
    if (elsewhere) cleanUpLater(() => rm(elsewhere, { recursive: true, force: true }));
    expect(elsewhere !== undefined).toBe(process.getuid?.() === 0);
    expect(await askExample(url)).toEqual(undisturbed().example);
    await loseNothingWithThePower(product, url, project);
    expect(workingIn(elsewhere ?? project)).toEqual([]);
  });

  it("ends with npm, also when the signal reaches npm alone", async () => {
    const database = await createTestDatabase();
    cleanUpLater(() => database.drop());
    const variables = {
      DATABASE_URL: database.url,
      DATA_DIRECTORY: emptyDirectory(),
      DEMO: "none",
      PORT: "0",
    };
    // Without its prestart: the product was built for this run already.
    const npm = spawn("npm", ["start", "--ignore-scripts"], {
      cwd: resolve(__dirname, "../../.."),
      env: { PATH: process.env["PATH"], HOME: process.env["HOME"], ...variables },
      stdio: ["ignore", "pipe", "ignore"],
    });
    cleanUpLater(() => Promise.resolve(npm.kill("SIGTERM")));
    const ended = new Promise((done) => npm.once("exit", done));
    const url = await new Promise<string>((found) => {
      createInterface({ input: npm.stdout }).on("line", (line) => {
        const address = /answers at (\S+)/.exec(line)?.[1];
        if (address !== undefined) found(address);
      });
    });
    const started = descendantsOf(npm.pid ?? 0);
    npm.kill("SIGTERM");
    await ended;
    expect(await isListening(url)).toBe(false);
    expect(await areGone(started)).toBe(true);
  });

  it("comes up twice at once on one empty database, with the landscape there once", async () => {
    const database = await createTestDatabase();
    cleanUpLater(() => database.drop());
    const directory = emptyDirectory();
    const both = [1, 2].map(() => startProduct({ DATABASE_URL: database.url }, directory));
    const urls = await Promise.all(both.map(addressOf));
    for (const url of urls) expect(await landscapeAt(url)).toEqual(undisturbed());
    expect(await Promise.all(both.map((product) => product.stop()))).toEqual([0, 0]);
    expect(both.flatMap((product) => product.lines.filter((line) => line.startsWith("{")))).toEqual([]);
  });

  it("starts with an empty register when no demo is wanted, and says that nothing was recorded", async () => {
    const database = await createTestDatabase();
    cleanUpLater(() => database.drop());
    const product = startProduct({ DATABASE_URL: database.url, DEMO: "none" });
    const url = await addressOf(product);
    const empty = await landscapeAt(url);
    expect(empty.feeds).toEqual({
      providerChanges: [],
      contractChanges: [],
      municipalityChanges: [],
      qualityChanges: [],
    });
    expect(empty.example.coverage).toMatchObject({ answer: "NOTHING_RECORDED_YET", providerCount: 0 });
    const query = "{ providerChanges { edges { cursor } } }";
    expect(whole(await ask(url, query))).toEqual({ providerChanges: { edges: [] } });
    expect(product.lines.join("\n")).not.toContain("curl");
    expect(await product.stop()).toBe(0);
  });
}
