// SPDX-License-Identifier: EUPL-1.2
// Exports over HTTP, of the demo landscape, through the gateway; figures as DOMAIN.md section 11 has them.
import { createHash } from "node:crypto";
import { get, type IncomingHttpHeaders } from "node:http";
import { parse } from "csv-parse/sync";
import { startExchange } from "../../exchange/http/exchange";
import { systemClock } from "../../kit/clock";
import { type RunningServer } from "../../kit/graphqlServer";
import { createLog } from "../../kit/log";
import { HeldGateway } from "../exchange/heldGateway";
import { ImportHouse } from "../exchange/importHouse";
import { bearing, type Bearer, testIdentity } from "../kit/testHouse";
import { whole } from "../kit/world";
import { commandCases } from "./command.cases";
import { landscapeReportCases } from "./landscapeReport.cases";
import { notRecordedCases } from "./notRecorded.cases";
import { peopleCases } from "./people.cases";
import { provenanceCases } from "./provenance.cases";
import { refusedCases } from "./refused.cases";
import { streamingCases } from "./streaming.cases";
import { unzipped } from "./unzipped";
import { yearSheetCases } from "./yearSheet.cases";

const day = "2022-03-01";

let house: ImportHouse;
let held: HeldGateway;
let exchange: RunningServer;
let base: string;

beforeAll(async () => {
  house = await ImportHouse.start();
  await house.owners.coverage.projector.catchUp();
  held = await HeldGateway.before(house.url);
  exchange = await startExchange({
    gatewayUrl: held.url,
    host: "127.0.0.1",
    port: 0,
    verifyToken: testIdentity.verifyToken,
    clock: systemClock,
    log: createLog("exchange", "silent"),
    limits: { exporting: 2 },
    patienceMs: 300,
  });
  base = exchange.url.replace(/\/import$/, "/export");
});
afterAll(async () => {
  await exchange.close();
  await held.close();
  await house.stop();
});

interface Got {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly trailers: NodeJS.Dict<string>;
  readonly bytes: Buffer;
  /** False: the connection was cut. */
  readonly whole: boolean;
}

const exported = (path: string, headers: Record<string, string> = {}, method = "GET"): Promise<Got> =>
  new Promise((resolve) => {
    get(`${base}/${path}`, { headers, method }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      // A cut connection is what some of these tests are about: `complete` tells it.
      response.on("error", () => undefined);
      response.on("close", () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          trailers: response.trailers,
          bytes: Buffer.concat(chunks),
          whole: response.complete,
        }),
      );
    }).on("error", () =>
      // Cut before the first bytes were on their way.
      resolve({ status: 0, headers: {}, trailers: {}, bytes: Buffer.alloc(0), whole: false }),
    );
  });

type Fields = Readonly<Record<string, string>>;

const records = (bytes: Buffer): Fields[] => parse<Fields>(bytes, { columns: true, bom: true });

async function machine(path: string, as?: Bearer): Promise<Fields[]> {
  const { status, bytes, whole } = await exported(path, as && (await bearing(as)));
  expect({ status, whole, said: status === 200 ? "" : bytes.toString() }).toEqual({
    status: 200,
    whole: true,
    said: "",
  });
  return records(bytes);
}

it("the provider list has each of the 170 contracted providers once", async () => {
  const rows = await machine("zorglandschap.csv?form=machine&region=ZHZ&on=2022-01-01");
  expect(rows).toHaveLength(170);
  expect(new Set(rows.map(({ providerId }) => providerId)).size).toBe(170);
  const counted = (name: string): number => rows.filter((row) => row[name] === "true").length;
  expect([counted("rta"), counted("lta"), counted("maatwerk")]).toEqual([92, 30, 48]);
  expect(new Set(rows.map(({ on, knownAt }) => `${on} ${knownAt}`)).size).toBe(1);
});

it("the provider list and the graph have one fingerprint for one question, however it is written", async () => {
  const { headers } = await exported(`zorglandschap.csv?form=machine&region=ZHZ&on=${day}`);
  const asked = (filter: string): string => `landscape(
    region: "ZHZ", on: "${day}", knownAt: "${String(headers["zorglandschap-known-at"])}", first: 1${filter}) { fingerprint }`;
  const said = whole(
    await house.ask<Record<string, { fingerprint: string }>>(`{
      bare: ${asked("")}
      empty: ${asked(', filter: { categories: [], identities: null, text: " " }')}
      two: ${asked(", filter: { categories: [LTA, RTA] }")}
      again: ${asked(", filter: { categories: [RTA, LTA, RTA], segmentsAny: [] }")} }`),
  );
  const of = (name: string) => said[name]?.fingerprint;
  expect([of("bare"), of("empty")]).toEqual(Array(2).fill(headers["zorglandschap-fingerprint"]));
  expect(of("again")).toBe(of("two"));
  expect(of("two")).not.toBe(of("bare"));
});

it("the choice matrix has the 80 cells, with their answers", async () => {
  const rows = await machine(`keuzematrix.csv?form=machine&region=ZHZ&on=${day}`);
  expect(rows).toHaveLength(80);
  const providers = (row: Fields): number => Number(row["providers"]);
  expect(
    rows.filter((row) => row["answer"] === "BLANK_SPOT").map(({ municipality }) => municipality),
  ).toEqual(["Alblasserdam"]);
  expect(
    rows.filter((row) => row["answer"] === "NOT_DEPLOYED").map(({ municipality }) => municipality),
  ).toEqual(["Molenlanden"]);
  expect(rows.filter((row) => providers(row) >= 2)).toHaveLength(77);
  const numbers = ["providers", "openProviders", "counterparties"];
  const undeployed = rows.find((row) => row["answer"] === "NOT_DEPLOYED");
  expect(numbers.map((name) => undeployed?.[name])).toEqual(["", "", ""]);
});

it("the coverage of a municipality shows whom its cells count, and its white spot", async () => {
  const rows = await machine(`dekking.csv?form=machine&municipality=GM0482&on=${day}`);
  const matrix = await machine(`keuzematrix.csv?form=machine&region=ZHZ&on=${day}`);
  const cells = matrix.filter(({ municipalityCode }) => municipalityCode === "GM0482");
  expect(cells).toHaveLength(8);
  for (const { segmentId, providers, counterparties, answer } of cells) {
    const here = rows.filter((row) => row["segmentId"] === segmentId);
    const own = new Set(
      here.filter((row) => row["viaCounterpart"] === "false").map((row) => row["providerId"]),
    );
    expect({
      segmentId,
      own: String(own.size),
      answers: [...new Set(here.map((row) => row["answer"]))],
    }).toEqual({
      segmentId,
      own: providers,
      answers: [answer],
    });
    expect(new Set(here.map(({ counterpartyCount }) => counterpartyCount))).toEqual(
      new Set([counterparties]),
    );
  }
  const white = rows.filter(({ answer }) => answer === "BLANK_SPOT");
  expect(white.length).toBeGreaterThan(0);
});

it("what a municipality does not deploy has no number in its coverage and on its sheet", async () => {
  const isUndeployed = ({ answer }: Fields): boolean => answer === "NOT_DEPLOYED";
  const covered = (await machine(`dekking.csv?form=machine&municipality=GM1978&on=${day}`)).filter(
    isUndeployed,
  );
  const chosen = (await machine("jaarblad.csv?form=machine&municipality=GM1978&year=2022")).filter(
    isUndeployed,
  );
  expect(covered.map(({ providerCount, counterpartyCount }) => [providerCount, counterpartyCount])).toEqual([
    ["", ""],
  ]);
  expect(
    chosen.map(({ after, openProviders, counterparties }) => [after, openProviders, counterparties]),
  ).toEqual([["", "", ""]]);
});

describe("the report", () => landscapeReportCases(machine));
describe("the command", () => commandCases(() => held));
describe("the yearly sheet of a municipality", () => yearSheetCases(machine, () => house));

describe("what is not recorded", () => notRecordedCases(machine));

it("all forms of one question say the same", async () => {
  const question = `region=ZHZ&on=${day}`;
  const first = await exported(`zorglandschap.ndjson?${question}`);
  const knownAt = String(first.headers["zorglandschap-known-at"]);
  const all = await Promise.all(
    ["csv?form=machine&", "csv?form=excel&", "ndjson?", "xlsx?"].map(async (form) => {
      // Two places only.
      const got = await untilPlace(() => exported(`zorglandschap.${form}${question}&knownAt=${knownAt}`));
      expect(got.headers["zorglandschap-rows"]).toBe(got.trailers["zorglandschap-row-count"]);
      const digest = createHash("sha256").update(got.bytes).digest("base64");
      expect(got.trailers["repr-digest"]).toBe(`sha-256=:${digest}:`);
      return got;
    }),
  );
  const [machineForm, dutchForm, ndjson, workbook] = all;
  const digests = new Set([first, ...all].map(({ trailers }) => trailers["zorglandschap-rows-sha256"]));
  expect(digests.size).toBe(1);
  const trailer = JSON.parse(ndjson?.bytes.toString().trimEnd().split("\n").at(-1) ?? "") as object;
  expect(trailer).toEqual({ trailer: { rows: 170, sha256: [...digests][0] } });
  expect(ndjson?.bytes.equals(first.bytes)).toBe(true);
  const dutch = parse<Fields>(dutchForm?.bytes ?? "", { delimiter: ";", bom: true, columns: true });
  expect(dutch.map((row) => row["Aanbieder"])).toEqual(
    records(machineForm?.bytes ?? Buffer.alloc(0)).map((row) => row["providerName"]),
  );
  expect(dutch[0]?.["Peildatum"]).toBe("01-03-2022");
  const sheet = (await unzipped(workbook?.bytes ?? Buffer.alloc(0))).get("xl/worksheets/sheet1.xml") ?? "";
  expect(sheet.match(/<row>/g)).toHaveLength(171);
  expect(workbook?.headers["content-disposition"]).toBe(
    'attachment; filename="zorglandschap-2022-03-01.xlsx"',
  );
});

describe("what stands under the figures", () => provenanceCases((path) => untilPlace(() => exported(path))));

async function untilPlace(ask: () => Promise<Got>): Promise<Got> {
  for (;;) {
    const got = await ask();
    if (got.status !== 429) return got;
    await new Promise((wake) => setTimeout(wake, 50));
  }
}

it("a HEAD has the headers and asks for no more than the first page", async () => {
  const { status, headers, bytes } = await exported(`zorglandschap.csv?region=ZHZ&on=${day}`, {}, "HEAD");
  expect([status, headers["zorglandschap-rows"], bytes.length]).toEqual([200, "170", 0]);
});

describe("what cannot be used", () => refusedCases(exported));
describe("what is large", () =>
  streamingCases(
    () => base,
    () => held,
  ));

it.each(["csv?", "csv?form=machine&", "ndjson?", "xlsx?"])(
  "a gateway that falls silent half-way gives a cut connection, and no file that looks whole: %s",
  async (form) => {
    const isSecondPage = (body: string): boolean =>
      body.includes("ExportLandscape") && !body.includes('"after":null');
    held.silence(isSecondPage);
    const { whole, bytes, trailers } = await exported(`zorglandschap.${form}region=ZHZ&on=${day}`);
    held.speak();
    expect([whole, trailers]).toEqual([false, {}]);
    expect(bytes.toString()).not.toContain("trailer");
    // The directory of an archive stands at its end.
    expect(bytes.includes(Buffer.from("504b0506", "hex"))).toBe(false);
  },
);

it("a gateway that is silent from the start gives a problem", async () => {
  held.silence(() => true);
  const { status, bytes } = await exported(`zorglandschap.csv?region=ZHZ&on=${day}`);
  held.speak();
  expect([status, JSON.parse(bytes.toString())]).toMatchObject([503, { title: "Nu niet mogelijk" }]);
});

it("refuses more exports at once than there are places, and has them back afterwards", async () => {
  held.hold((body) => body.includes("ExportLandscape"));
  const path = `zorglandschap.csv?region=ZHZ&on=${day}`;
  const waiting = [exported(path), exported(path)];
  await held.holds(2);
  const third = await exported(path);
  expect([third.status, third.headers["retry-after"]]).toEqual([429, "10"]);
  held.letGo();
  for (const got of await Promise.all(waiting)) expect([got.status, got.whole]).toEqual([200, true]);
  expect((await untilPlace(() => exported(path))).status).toBe(200);
});

it("a client that leaves gives its place back", async () => {
  held.hold((body) => body.includes("ExportLandscape"));
  const leaving = get(`${base}/zorglandschap.csv?region=ZHZ&on=${day}`);
  leaving.on("error", () => undefined);
  const other = exported(`zorglandschap.csv?region=ZHZ&on=${day}`);
  await held.holds(2);
  leaving.destroy();
  const third = untilPlace(() => exported(`keuzematrix.csv?region=ZHZ&on=${day}`));
  expect((await third).status).toBe(200);
  held.letGo();
  expect((await other).status).toBe(200);
});

it("refuses a token that cannot be verified, as everywhere", async () => {
  const { status } = await exported("zorglandschap.csv?region=ZHZ", { authorization: "Bearer x.y.z" });
  expect(status).toBe(401);
});

// The last: it records something.
describe("people", () => peopleCases(() => house));
