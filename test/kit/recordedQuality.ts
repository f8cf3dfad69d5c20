// SPDX-License-Identifier: EUPL-1.2
// A register of quality that is small enough to be known by heart.
import { type RunningOwner } from "../../kit/ownerService";
import { type Register } from "../../kit/versioned/register";
import { type VersionRow } from "../../kit/versioned/version.row";
import { type QualityEntities } from "../../services/quality/entities";

type Registry = RunningOwner<QualityEntities>["registry"];
type Entry = readonly [id: string, facts: object, validFrom?: string | null, validUntil?: string | null];

export const many = Array.from({ length: 20 }, (_, index) => index + 1);
const author = { actor: "account-17", reason: "Invoer", source: null };
export const july = ["Eigen kracht", "Normaliseren"];
export const december = [...july, "Kostenbeheersing"];
const unsourced = { sourceFile: null, sourceLine: null };

async function enter(
  { ledger, registers }: Registry,
  name: keyof QualityEntities,
  entries: readonly Entry[],
): Promise<void> {
  const register: Register<VersionRow> = registers[name];
  const registrations = entries.map(([id, facts, validFrom = null, validUntil = null]) => {
    return { id, facts: facts as never, validFrom, validUntil };
  });
  const outcomes = await ledger.record(author, (work) => register.registerAll(work, registrations));
  expect(outcomes).toEqual(entries.map(([id]) => ({ kind: "recorded", id, change: "CREATED" })));
}

const version = (regionId: string, name: string, titles: string[], ...days: [string, string?]): Entry[] =>
  titles.map((title, index) => {
    const place = { regionId, version: name, number: index + 1, sourceFile: "000.txt", sourceLine: 138 };
    return [`${regionId}/${name}/${index + 1}`, { ...place, title }, ...days];
  });

const result = (n: number, measuredPeriod: string, people: number | null, figure: number | null = 9.5) => {
  return { agreementId: `AG-${n}`, measuredPeriod, people, figure };
};

/** Twenty of everything, and what makes an exception. */
export async function recordQuality(registry: Registry): Promise<void> {
  const eachOf = (name: keyof QualityEntities, entry: (n: number) => Entry, ...more: Entry[]) =>
    enter(registry, name, [...many.map(entry), ...more]);
  await enter(registry, "principle", [
    ...version("ZHZ", "2020-07", july, "2020-07-01", "2020-12-10"),
    ...version("ZHZ", "2020-12-10", december, "2020-12-10"),
    ...version("HR", "2021", many.map(String), "2021-01-01"),
  ]);
  const criterion = { kind: "KWALITEIT", legalBasis: null, mandatory: true, ...unsourced };
  const demand = (n: number) => ({ label: `Eis ${n}`, segmentIds: [`ZHZ-2022/${n}`], regionId: "ZHZ" });
  const gone = (n: number) => (n < 20 ? null : "2022-01-01");
  const all: Entry = ["CR-all", { ...criterion, label: "Meldcode", segmentIds: [], regionId: null }];
  await eachOf("criterion", (n) => [`CR-${n}`, { ...criterion, ...demand(n) }, null, gone(n)], all);
  const norm = { label: "Norm", figureMin: null, figureMax: 20_000, unit: "inwoners", ...unsourced };
  const ofHr: Entry = ["N-HR", { ...norm, criterionId: null, regionId: "HR" }];
  await eachOf("norm", (n) => [`N-${n}`, { ...norm, criterionId: `CR-${n}`, regionId: "ZHZ" }], ofHr);
  const kpi = { label: "KPI", direction: "OMLAAG", unit: null, norm: null, level: "CONTRACT", ...unsourced };
  // The last is of more than a contract, and so is one of another region.
  await eachOf(
    "kpi",
    (n) => [`K${n}`, { ...kpi, regionId: n > 2 ? "R3" : null, ...(n === 20 && { level: "REGIO" }) }],
    ["K-HR", { ...kpi, level: "AANBIEDER", regionId: "HR" }],
  );
  const judged = { verdict: "VOLDOET", method: "INSPECTIE", assessedOn: "2022-03-01" };
  await eachOf("assessment", (n) => [`A-${n}`, { ...judged, providerId: `P-${n}`, criterionId: `CR-${n}` }]);
  const lost: Entry = [
    "CE-lost",
    { providerId: "P-1", status: "TIJDELIJK_VERLOREN" },
    "2022-06-01",
    "2022-09-01",
  ];
  await eachOf("certification", (n) => [`CE-${n}`, { providerId: `P-${n}`, status: "ERKEND" }], lost);
  const [kind, status] = ["VERSCHERPT_TOEZICHT", "VERKLAARD"];
  await eachOf("supervision", (n) => [`SU-${n}`, { providerId: `P-${n}`, kind }, "2022-06-01", "2023-01-01"]);
  const earlier: Entry = ["P-20/2021", { providerId: "P-20", year: 2021, status: "ONTBREEKT" }];
  await eachOf("wntStatement", (n) => [`P-${n}/2022`, { providerId: `P-${n}`, year: 2022, status }], earlier);
  const agreed = { target: 8.5, dueBy: "2022-12-31" };
  const onSecond = { kpiId: "K2", contractId: "C-2", ...agreed };
  await eachOf(
    "kpiAgreement",
    (n) => [`AG-${n}`, { kpiId: `K${n}`, contractId: `C-${n}`, ...agreed }],
    ["AG-gone", onSecond, null, "2022-01-01"],
    ["AG-elsewhere", { ...onSecond, contractId: "C-3" }],
    ["AG-other", { ...onSecond, kpiId: "K3" }],
    ["AG-HR", { ...onSecond, kpiId: "K-HR", contractId: "C-19" }],
  );
  const counted = Object.entries({ "2022-Q1": 4, "2022-Q2": 5, "2022": 60, "2020": null });
  const ofFirst = counted.map(([period, people]): Entry => [`R-${period}`, result(1, period, people)]);
  const none: Entry = ["R-2019", result(1, "2019", null, null)];
  const few = { measuredPeriod: "2021-Q3", people: 3, figure: 3 };
  const beside = ["gone", "elsewhere", "other"].map((name): Entry => [
    `R-${name}`,
    { ...result(2, "2020", 40), agreementId: `AG-${name}` },
  ]);
  beside.push(["R-few", { ...few, agreementId: "AG-gone" }]);
  beside.push(["R-total", { ...result(2, "2021", 60), agreementId: "AG-other" }]);
  const total = (agreementId: string, period: string): Entry => [
    `R-${agreementId}/${period}`,
    { ...result(20, period, 400), agreementId },
  ];
  beside.push(...["2018", "2020"].map((period) => total("AG-20", period)), total("AG-HR", "2018"));
  beside.push(["R-few-18", result(18, "2018-02", 4)]);
  await eachOf("kpiResult", (n) => [`R-${n}`, result(n, "2021", 40)], ...ofFirst, none, ...beside);
  const plan = { kind: "VERBETERPLAN", takenOn: "2022-05-01" };
  await eachOf("measure", (n) => [`M-${n}`, { contractId: `C-${n}`, ...plan }]);
}
