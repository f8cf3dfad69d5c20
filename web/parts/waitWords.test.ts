// SPDX-License-Identifier: EUPL-1.2
import { formats } from "../page/formats";
import { type Call } from "../page/page";
import { type Wait, waitWords } from "./waitWords";

const call = { formats: formats.nl, texts: (texts: { nl: unknown }) => texts.nl } as unknown as Call;
const wait: Wait = {
  ...{ days: 30, measure: "INTAKE_TOT_START", measuredOn: "2022-03-01" },
  ...{ expired: false, suppressed: false },
};
const said = (change: Partial<Wait>): string => waitWords({ ...wait, ...change }, call);

test("a wait is told in days, with between which moments and when it was measured", () => {
  expect(said({})).toBe("30 dagen van intake tot start van de hulp (gemeten op 1 maart 2022)");
  expect(said({ days: 1 })).toMatch(/^1 dag van intake/);
});

test.each<[string, Partial<Wait>]>([
  [
    "niet getoond, want over minder dan vijf jeugdigen, of zo'n getal is eruit af te leiden",
    { suppressed: true },
  ],
  [
    "niet getoond, want over minder dan vijf jeugdigen, of zo'n getal is eruit af te leiden",
    { suppressed: true, expired: true },
  ],
  ["de meting is verouderd", { expired: true }],
  ["niet vastgelegd", {}],
])("one that is not told says why: %s", (why, change) => {
  expect(said({ days: null, ...change })).toBe(`${why} (gemeten op 1 maart 2022)`);
});
