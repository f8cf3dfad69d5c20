// SPDX-License-Identifier: EUPL-1.2
// The catalogue of what is published, of the demo landscape as if it were somebody's: it says what DCAT-AP-NL 3.0 demands, the
// same in both forms, and nothing that does not answer.
import { execFile } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { type Publication } from "../../exchange/catalogue/publication";
import { exportKinds } from "../../exchange/export/exports";
import { startExchange } from "../../exchange/http/exchange";
import { systemClock } from "../../kit/clock";
import { type RunningServer } from "../../kit/graphqlServer";
import { createLog } from "../../kit/log";
import { ImportHouse } from "../exchange/importHouse";
import { testIdentity } from "../kit/testHouse";

const publication: Publication = {
  publicUrl: "https://jeugdhulp.example.nl",
  publisher: { name: 'Voorbeeld "regio" \'t Veld', uri: "https://example.nl/id/voorbeeldregio" },
  contact: "gegevens@example.nl",
  licence: "https://creativecommons.org/publicdomain/zero/1.0/",
};

let house: ImportHouse;
let published: RunningServer;
let unpublished: RunningServer;
const directory = mkdtempSync(join(tmpdir(), "zorglandschap-catalogue-"));

beforeAll(async () => {
  house = await ImportHouse.start();
  await house.owners.coverage.projector.catchUp();
  const parts = {
    gatewayUrl: house.url,
    host: "127.0.0.1",
    port: 0,
    verifyToken: testIdentity.verifyToken,
    clock: systemClock,
    log: createLog("exchange", "silent"),
  };
  published = await startExchange({ ...parts, publication });
  unpublished = await startExchange(parts);
}, 120_000);
afterAll(async () => {
  await published.close();
  await unpublished.close();
  await house.stop();
  await rm(directory, { recursive: true, force: true });
});

const originOf = (server: RunningServer): string => server.url.replace(/\/import$/, "");

async function form(extension: "ttl" | "jsonld"): Promise<string> {
  const response = await fetch(`${originOf(published)}/export/catalogus.${extension}`);
  const text = await response.text();
  expect([response.status, response.status === 200 ? "" : text]).toEqual([200, ""]);
  return text;
}

interface Found {
  readonly conforms: boolean;
  readonly faults: readonly string[];
  readonly quads: readonly string[];
  readonly quadsOfJsonLd: readonly string[];
}

async function held(turtle: string, jsonLd: string): Promise<Found> {
  const files = [join(directory, "catalogus.ttl"), join(directory, "catalogus.jsonld")] as const;
  await writeFile(files[0], turtle);
  await writeFile(files[1], jsonLd);
  const shapes = join(__dirname, "dcat-ap-nl-3.0.shapes.ttl");
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [join(__dirname, "validate.mjs"), shapes, ...files],
    { maxBuffer: 64 * 1024 * 1024 },
  );
  return JSON.parse(stdout) as Found;
}

it("is not there when nobody configured who publishes", async () => {
  const response = await fetch(`${originOf(unpublished)}/export/catalogus.ttl`);
  expect([response.status, await response.text()]).toEqual([
    404,
    expect.stringContaining("niet ingesteld wie deze gegevens publiceert"),
  ]);
});

it("says all that is mandatory, and the same in both forms", async () => {
  const { conforms, faults, quads, quadsOfJsonLd } = await held(await form("ttl"), await form("jsonld"));
  expect({ conforms, faults }).toEqual({ conforms: true, faults: [] });
  expect(quadsOfJsonLd).toEqual(quads);
  expect(quads.filter((quad) => quad.includes("dcat#Dataset>")).length).toBeGreaterThan(1);
});

it("names each dataset in every form in which it can be had", async () => {
  const turtle = await form("ttl");
  const extensions = [...turtle.matchAll(/#downloadURL> <[^>]*\/export\/([^.>]+)\.(\w+)\?([^>]+)>/g)];
  const forms = new Map<string, string[]>();
  for (const [, name, extension = "", question] of extensions) {
    const dataset = `${name} ${question}`;
    forms.set(dataset, [...(forms.get(dataset) ?? []), extension]);
  }
  expect(forms.size).toBeGreaterThan(1);
  for (const [dataset, found] of forms)
    expect([dataset, found.sort()]).toEqual([dataset, ["csv", "ndjson", "xlsx"]]);
});

it("has every export, of each region and of each municipality that buys there, the reports of the last full year", async () => {
  const turtle = await form("ttl");
  const year = String(Number(systemClock.today().slice(0, 4)) - 1);
  const questions = [...turtle.matchAll(/#downloadURL> <[^>]*\/export\/(\w+)\.csv\?([^>]+)>/g)].map(
    ([, name, question]) => `${name} ${question}`,
  );
  expect(new Set(questions.map((each) => each.split(" ")[0]))).toEqual(
    new Set(exportKinds.map(({ name }) => name)),
  );
  expect(questions).toEqual(
    expect.arrayContaining([
      `landschapsrapportage region=ZHZ&from=${Number(year) - 1}-12-31&to=${year}-12-31`,
      "dekking municipality=GM0512",
      `jaarblad municipality=GM0512&year=${year}`,
    ]),
  );
});

it.each([
  "license",
  "accessRights",
  "contactPoint",
  "identifier",
  "theme",
  "endpointURL",
  "hasEmail",
  "modified",
])("the shapes see what is wrong with %s", async (name) => {
  const turtle = await form("ttl");
  const line = new RegExp(`^  <[^>]*[#/]${name}> .*\n`, "gm");
  const wrong =
    name === "modified"
      ? turtle.replaceAll(line, (said) => said.replace("#dateTime", "#string"))
      : turtle.replaceAll(line, "").replaceAll(/;\n\n/g, ".\n\n");
  expect(wrong).not.toBe(turtle);
  expect((await held(wrong, "[]")).conforms).toBe(false);
});

it("the shapes see a property that nobody compared with the profile", async () => {
  const turtle = await form("ttl");
  const more = turtle.replaceAll(
    /dcat#Dataset> ;\n/g,
    (said) => `${said}  <http://www.w3.org/ns/dcat#keyword> "zorg"@nl ;\n`,
  );
  expect(more).not.toBe(turtle);
  expect((await held(more, "[]")).conforms).toBe(false);
});

it("every address in it answers", async () => {
  const turtle = await form("ttl");
  const found = [
    ...turtle.matchAll(/#(accessURL|downloadURL|endpointURL|endpointDescription)> <([^>]+)>/g),
  ].map(([, , url = ""]) => url);
  // Each question in one of its forms, in turn: what a form is made of is the same for all of them.
  const all = [...new Set(found)];
  const questions = [...new Set(all.map((address) => address.replace(/\.(csv|xlsx|ndjson)\?/, "?")))];
  const addresses = questions.map((question, place) => {
    const forms = all.filter((address) => address.replace(/\.(csv|xlsx|ndjson)\?/, "?") === question);
    return forms[place % forms.length] ?? question;
  });
  expect(addresses.length).toBeGreaterThan(20);
  for (const address of addresses) {
    expect(address.startsWith(`${publication.publicUrl}/`)).toBe(true);
    const path = address.slice(publication.publicUrl.length);
    const response =
      path === "/graphql"
        ? await fetch(house.url, {
            method: "POST",
            headers: { "content-type": "application/json" },
            body: '{"query":"{ __typename }"}',
          })
        : await fetch(`${originOf(published)}${path}`);
    await response.arrayBuffer();
    expect([address, response.status]).toEqual([address, 200]);
  }
}, 120_000);
