// SPDX-License-Identifier: EUPL-1.2
import { renderToString } from "preact-render-to-string";
import { formats } from "../../../page/formats";
import { type ReportParts } from "../told";
import { bridged, measures } from "../units";
import { Revisions } from "./revisions";

type Language = "nl" | "en";

const countOf = (contracted: number, contractsRecorded = true) => ({
  ...Object.fromEntries(measures.map((measure) => [measure, 3])),
  ...{ on: "2022-01-01", contracted, contractsRecorded },
});

const contract = (key: string, kind: string) => ({ typeName: "Contract", key, kind });
const lines = [
  { kind: "CORRECTED", change: -2, providerIds: ["P-1", "P-2"], changes: [contract("C-1", "CORRECTED")] },
  { kind: "REGISTERED", change: 1, providerIds: ["P-3"], changes: [contract("C-2", "REGISTERED")] },
  {
    ...{ kind: "SEVERAL", change: 1, providerIds: ["P-4"] },
    changes: [contract("C-3", "AMENDED"), { typeName: "Provider", key: "P-4", kind: "OPENED" }],
  },
];

const revision = (was: object, is: object, contracted: readonly object[]) => ({
  ...{ was, is, knownThen: "2026-01-01T09:00:00Z", knownNow: "2026-03-01T09:00:00Z", fingerprint: "ab" },
  ...Object.fromEntries(Object.values(bridged).map((unit) => [unit, []])),
  CONTRACTED: contracted,
});

function shown(revisedTo: object | undefined, language: Language = "nl"): string {
  const call = {
    ...{ language, formats: formats[language], query: new URLSearchParams() },
    texts: (texts: Record<Language, unknown>) => texts[language],
    link: (path: string) => path,
  };
  const parts = { call, told: { revisedTo }, missing: [] } as unknown as ReportParts;
  return renderToString(<Revisions {...parts} />).replaceAll(/<[^>]*>/g, "|");
}

it("tells a correction, a late registration and what is more than one apart, line by line, in both languages", () => {
  for (const [language, corrected, late, several] of [
    ["nl", "Gecorrigeerd", "Alsnog ingevoerd", "contract C-3 (Gewijzigd), aanbieder P-4 (Openbaar geworden)"],
    [
      ...(["en", "Corrected (gecorrigeerd)", "Registered later (alsnog ingevoerd)"] as const),
      "Contract C-3 (Amended (gewijzigd)), Provider P-4 (Made public (openbaar geworden))",
    ],
  ] as const) {
    const text = shown(revision(countOf(10), countOf(10), lines), language);
    expect(text).toContain("10 → 10");
    expect(text).toMatch(
      new RegExp(`\\|${corrected.replace(/[()]/g, "\\$&")}\\|.*\\|−2\\|.*C-1\\|.*P-1.*P-2`),
    );
    expect(text).toMatch(new RegExp(`\\|${late.replace(/[()]/g, "\\$&")}\\|.*\\|\\+1\\|.*C-2\\|.*P-3`));
    expect(text).toContain(several);
  }
});

it("has no lines that do not add up, and says so", () => {
  const text = shown(revision(countOf(10), countOf(11), lines));
  expect(text).toContain("klopt niet");
  expect(text).not.toContain("P-1");
});

it("has no difference between a count and what was not recorded then", () => {
  const text = shown(revision(countOf(0, false), countOf(4), lines));
  expect(text).toContain("Niet vastgelegd → 4");
  expect(text).not.toMatch(/\+4|P-1/);
});

it("says that nothing is other than it was, and of a report of now that it is one", () => {
  expect(shown(revision(countOf(3), countOf(3), []))).toContain("Geen van de teleenheden is anders");
  expect(shown(undefined)).toContain("zoals het register het nu weet");
});
