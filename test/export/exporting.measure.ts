// SPDX-License-Identifier: EUPL-1.2
// How much memory an export of 100,000 rows takes, in each form: `npm run measure:export`. No test: it takes minutes.
import { mkdtempSync } from "node:fs";
import { rm, stat } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { peakMb } from "../kit/peakMemory";
import { runNode } from "../kit/world";

const rows = Number(process.env["MEASURE_ROWS"] ?? 100_000);
const mostMb = 200;

const entry = (index: number) => ({
  providerId: `MEET-${index}`,
  providerName: `Aanbieder ${index} "Het Punt"; noord (fictief)`,
  categories: index % 3 === 0 ? ["RTA", "MAATWERK"] : ["RTA"],
  provider: { kind: "INSTELLING", kvkNumber: String(10_000_000 + index) },
  segments: ["4A", "4B", "7"].map((code) => ({ id: `ZHZ-2022/${code}` })),
  contracts: [{ id: `C-${index}`, endsOn: "2026-01-01" }],
});

interface Asked {
  readonly query: string;
  readonly variables: { readonly first?: number; readonly after?: string | null };
}

/** What a gateway would answer of a region with so many providers; the register itself has no part in this. */
function answerTo({ query, variables: { first = 1, after = null } }: Asked): object {
  if (query.includes("ExportTerms")) return { ProviderKind: { enumValues: [] } };
  if (query.includes("ExportMoment"))
    return { landscape: { knownAt: "2026-11-22T21:50:00.123Z", definition: "Definitie versie 1. Geteld." } };
  const from = after === null ? 0 : Number(after);
  const until = Math.min(from + first, rows);
  const edges = Array.from({ length: until - from }, (_, index) => ({ node: entry(from + index) }));
  const pageInfo = { hasNextPage: until < rows, endCursor: String(until) };
  return { landscape: { contractsRecorded: true, fingerprint: "ab12", totalCount: rows, pageInfo, edges } };
}

let server: Server;
const directory = mkdtempSync(join(tmpdir(), "zorglandschap-measure-export-"));
beforeAll(async () => {
  server = createServer((request, response) => {
    void text(request).then((body) =>
      response
        .setHeader("content-type", "application/json")
        .end(JSON.stringify({ data: answerTo(JSON.parse(body) as Asked) })),
    );
  });
  await new Promise<void>((listens) => server.listen(0, "127.0.0.1", listens));
});
afterAll(async () => {
  server.close();
  await rm(directory, { recursive: true, force: true });
});

it.each(["excel", "machine", "xlsx", "ndjson"])(
  "%s in bounded memory",
  async (form) => {
    const start = performance.now();
    const to = `${form}.out`;
    const run = runNode(
      "dist/exchange/exportFile.js",
      { ZORGLANDSCHAP_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql` },
      directory,
      ["zorglandschap", "--region", "ZHZ", "--on", "2022-03-01", "--vorm", form, "--naar", to],
    );
    let mb = 0;
    const watching = setInterval(() => (mb = Math.max(mb, peakMb(run.child.pid))), 50);
    await run.ended;
    clearInterval(watching);
    expect(run.lines.join("\n")).toContain(`${rows} rijen`);
    const { size } = await stat(join(directory, to));
    const seconds = ((performance.now() - start) / 1_000).toFixed(0);
    process.stdout.write(
      `${form}: ${rows} rows, ${Math.round(size / 1e6)} MB written in ${seconds} s; ${mb} MB of memory\n`,
    );
    expect(mb).toBeGreaterThan(0);
    expect(mb).toBeLessThan(mostMb);
  },
  10 * 60_000,
);
