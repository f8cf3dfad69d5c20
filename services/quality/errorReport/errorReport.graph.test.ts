// SPDX-License-Identifier: EUPL-1.2
import "reflect-metadata";
import { type RunningOwner } from "../../../kit/ownerService";
import { type OwnerAlone, startAlone } from "../../../test/kit/ownerAlone";
import { askInside, bearing, testIdentity } from "../../../test/kit/testHouse";
import { whole } from "../../../test/kit/world";
import { quality } from "../definition";
import { type QualityEntities } from "../entities";
import { mostPerHour, mostWaitingPerSubject } from "./errorReport.rules";

const feed = {
  watermark: "2026-11-22T00:00:00Z",
  edges: [
    "Region ZHZ",
    "Region HR",
    ...Array.from({ length: 9 }, (_, n) => `Provider P-${n}`),
    "Segment ZHZ-2022/4A",
    "Contract C-1",
  ].map((each) => ({ node: { typeName: each.split(" ")[0], key: each.split(" ")[1], kind: "CREATED" } })),
  pageInfo: { hasNextPage: false, endCursor: "13" },
};

let alone: OwnerAlone<QualityEntities>;
let service: RunningOwner<QualityEntities>;

beforeAll(async () => {
  alone = await startAlone(quality, { feedFor: () => feed, verifyToken: testIdentity.verifyToken });
  service = alone.service;
});
afterAll(() => alone.stop());
beforeEach(async () => {
  await service.registry.manager.query("TRUNCATE error_report, error_report_step");
});

type Result = Readonly<Record<string, unknown>>;
let sent = 0;
const submission = (): string => `inzending-${String(++sent).padStart(12, "0")}`;
const good = {
  region: "ZHZ",
  subject: "PROVIDER",
  subjectId: "P-1",
  aspect: "CONTACT",
  text: "Het nummer is veranderd.",
};
const fields =
  "__typename ... on ErrorReport { reference status explanation } ... on ErrorReportRefused { refusal }";

async function report(given: object = {}): Promise<Result> {
  const answer = await askInside<{ reportError: Result }>(
    service.url,
    `mutation Report($submission: ID!, $region: ID!, $subject: ErrorSubject!, $subjectId: ID!, $aspect: ErrorAspect!, $text: String!) {
      reportError(submission: $submission, region: $region, subject: $subject, subjectId: $subjectId, aspect: $aspect, text: $text) { ${fields} } }`,
    { ...good, submission: submission(), ...given },
  );
  return whole(answer).reportError;
}

async function handle(by: { authorization: string }, given: object): Promise<Result> {
  const answer = await askInside<{ handleErrorReport: Result }>(
    service.url,
    `mutation Handle($reference: ID!, $status: ErrorStatus!, $explanation: String) {
      handleErrorReport(reference: $reference, status: $status, explanation: $explanation) { ${fields} } }`,
    { ...given },
    by,
  );
  return whole(answer).handleErrorReport;
}

async function follow(reference: unknown): Promise<Result | null> {
  const query = `query Follow($reference: ID!) { errorReport(reference: $reference) { status explanation } }`;
  return whole(await askInside<{ errorReport: Result | null }>(service.url, query, { reference }))
    .errorReport;
}

interface List {
  readonly totalCount: number;
  readonly edges: readonly {
    readonly node: { readonly text: string | null; readonly report: { readonly reference: string } };
  }[];
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
}

async function list(
  by: { authorization: string },
  given: Readonly<Record<string, unknown>> = {},
): Promise<List> {
  const query = `query List($first: Int, $after: String, $status: ErrorStatus) {
    errorReports(first: $first, after: $after, status: $status) {
      totalCount pageInfo { endCursor hasNextPage } edges { node { text report { reference status } } } } }`;
  return whole(await askInside<{ errorReports: List }>(service.url, query, given, by)).errorReports;
}

const keeper = (...regions: string[]): Promise<{ authorization: string }> =>
  bearing({ subject: "account-3", roles: ["procurement"], regions });
const admin = (): Promise<{ authorization: string }> => bearing({ subject: "account-1", roles: ["admin"] });

it("is taken from anybody, followed by its reference however it is typed, and handled by the region's office", async () => {
  const { reference } = await report();
  expect(reference).toMatch(/^[2-9B-Z]{4}(-[2-9B-Z]{4}){3}$/);
  expect(await follow(reference)).toEqual({ status: "ONTVANGEN", explanation: null });
  expect(await follow(` ${String(reference).toLowerCase().replaceAll("-", " ")} `)).not.toBeNull();
  const zhz = await keeper("ZHZ");
  expect((await list(zhz)).edges[0]?.node.text).toBe(good.text);
  await handle(zhz, { reference, status: "IN_BEHANDELING" });
  expect(await follow(reference)).toEqual({ status: "IN_BEHANDELING", explanation: null });
  await handle(zhz, { reference, status: "AFGEWEZEN", explanation: "Het nummer klopt." });
  expect(await follow(reference)).toEqual({ status: "AFGEWEZEN", explanation: "Het nummer klopt." });
  // What was written is gone.
  expect((await list(zhz)).edges[0]?.node.text).toBeNull();
  expect(await handle(zhz, { reference, status: "GECORRIGEERD" })).toMatchObject({
    refusal: "ALREADY_HANDLED",
  });
});

it("is not seen or handled by the office of another region, and is by an admin", async () => {
  const { reference } = await report();
  const hr = await keeper("HR");
  expect((await list(hr)).totalCount).toBe(0);
  expect(await handle(hr, { reference, status: "GECORRIGEERD" })).toMatchObject({
    refusal: "NO_SUCH_REPORT",
  });
  expect((await list(await admin())).totalCount).toBe(1);
  expect(await handle(await admin(), { reference, status: "AFGEWEZEN" })).toMatchObject({
    refusal: "NO_EXPLANATION",
  });
});

test.each([
  [{ subjectId: "P-99" }, "UNKNOWN_SUBJECT"],
  [{ region: "XX" }, "UNKNOWN_SUBJECT"],
  [{ subject: "SEGMENT" }, "UNKNOWN_SUBJECT"],
  [{ text: "" }, "TEXT_UNFIT"],
  [{ text: "Het gaat om 111222333" }, "LOOKS_PERSONAL"],
])("%j is refused: %s", async (given, refusal) =>
  expect(await report(given)).toEqual({ __typename: "ErrorReportRefused", refusal }),
);

it("is one report when it is sent twice, and at the same time", async () => {
  const twice = { submission: submission() };
  const [one, other] = await Promise.all([report(twice), report(twice)]);
  expect(one["reference"]).toBe(other["reference"]);
  expect((await list(await admin())).totalCount).toBe(1);
});

it("takes no more than so many about one subject, also all at once, until some are handled", async () => {
  const all = await Promise.all(Array.from({ length: mostWaitingPerSubject + 3 }, () => report()));
  expect(all.filter(({ refusal }) => refusal === "TOO_MANY")).toHaveLength(3);
  const { reference } = all.find((each) => "reference" in each) ?? {};
  await handle(await admin(), { reference, status: "GECORRIGEERD" });
  expect(await report()).toMatchObject({ status: "ONTVANGEN" });
});

it("takes no more than so many an hour", async () => {
  await service.registry.manager.query(
    `INSERT INTO error_report (reference, submission, region_id, subject, subject_id, aspect, text)
     SELECT 'R' || n, 'S' || n, 'HR', 'PROVIDER', 'P-' || n, 'ANDERS', 'x' FROM generate_series(1, $1) n`,
    [mostPerHour],
  );
  expect(await report()).toMatchObject({ refusal: "TOO_MANY" });
  await service.registry.manager.query("UPDATE error_report SET received_at = now() - interval '61 minutes'");
  expect(await report()).toMatchObject({ status: "ONTVANGEN" });
});

it("is read on page by page, each once, in the order in which they came", async () => {
  const references = [];
  for (let n = 0; n < 5; n += 1) references.push((await report({ subjectId: `P-${n}` }))["reference"]);
  const found: string[] = [];
  for (let after: string | null = null; ;) {
    const page: List = await list(await admin(), { first: 2, after });
    found.push(...page.edges.map(({ node }) => node.report.reference));
    if (!page.pageInfo.hasNextPage) break;
    after = page.pageInfo.endCursor;
  }
  expect(found.toSorted()).toEqual(references.map(String).toSorted());
  expect(new Set(found).size).toBe(5);
});

it("stays out of the public feed", async () => {
  await report();
  const query = "{ qualityChanges { edges { node { typeName } } } }";
  const answer = await askInside<{ qualityChanges: { edges: unknown[] } }>(service.url, query);
  expect(whole(answer).qualityChanges.edges).toEqual([]);
});
