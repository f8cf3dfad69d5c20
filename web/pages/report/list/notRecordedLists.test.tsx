// SPDX-License-Identifier: EUPL-1.2
import { renderToString } from "preact-render-to-string";
import { formats } from "../../../page/formats";
import { type Call, type Page } from "../../../page/page";
import { cellList } from "./cellList.page";
import { contractedList } from "./contractedList.page";
import { countedList } from "./countedList.page";

type Language = "nl" | "en";

const page = { totalCount: 0, edges: [], pageInfo: { hasNextPage: false, endCursor: null } };

/** What a list says of itself, in text, when the graph answers so. */
async function said(list: Page, data: object, language: Language): Promise<string> {
  const query = "regio=HR&van=2021-12-31&tot=2022-01-01&dag=2022-01-01&eenheid=CONTRACTED&kant=daarna";
  const call = {
    formats: formats[language],
    texts: (texts: Record<Language, unknown>) => texts[language],
    link: (path: string) => path,
    query: new URLSearchParams(query),
    form: new URLSearchParams(),
    ask: () => Promise.resolve({ data, missing: [] }),
  };
  const answer = await list.answer(call as unknown as Call);
  if (answer.kind !== "view") throw new Error(`Expected a view, not ${answer.kind}.`);
  return renderToString(<>{answer.body}</>).replaceAll(/<[^>]*>/g, "|");
}

const words = {
  nl: {
    nobody: "Er staat niemand op deze lijst.",
    unknown: "is niet vastgelegd",
    noList: "Daarom is hier geen lijst.",
  },
  en: { nobody: "Nobody is on this list.", unknown: "is not recorded", noList: "So there is no list here." },
} as const;

describe.each(["nl", "en"] as const)("in %s", (language) => {
  const { nobody, unknown, noList } = words[language];
  const cell = (answer: string) => {
    const coverage = { ...page, answer, providerCount: 0, counterpartyCount: 0 };
    return said(cellList, { municipality: null, coverage }, language);
  };

  it("a cell of which no contract is recorded does not say that nobody is there", async () => {
    expect(await cell("NOT_RECORDED")).toContain(unknown);
    expect(await cell("NOT_RECORDED")).not.toContain(nobody);
    expect(await cell("BLANK_SPOT")).toContain(nobody);
  });

  it("a cell that could not be asked has no list", async () => {
    for (const answer of ["OUTSIDE_REGION", "SEGMENT_NOT_VALID", "MUNICIPALITY_NOT_VALID"]) {
      expect(await cell(answer)).toContain(noList);
      expect(await cell(answer)).not.toContain(nobody);
    }
  });

  it.each([
    ["of who is contracted", contractedList, "landscape"],
    ["behind a figure", countedList, "counted"],
  ])(
    "the list %s of a region of which no contract is recorded says so, and has no nought",
    async (_, list, field) => {
      const print = { on: "2022-01-01", knownAt: "2022-02-01T00:00:00Z", definition: "…", fingerprint: "ab" };
      const told = (contractsRecorded: boolean) =>
        said(list, { [field]: { ...page, ...print, contractsRecorded } }, language);
      const [silent, known] = [await told(false), await told(true)];
      expect(silent).toContain(unknown);
      expect(silent).not.toContain(nobody);
      expect(silent).not.toMatch(/\|0\b/);
      expect(known).toContain(nobody);
      expect(known).toMatch(/\|0\b/);
    },
  );
});
