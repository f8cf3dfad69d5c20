// SPDX-License-Identifier: EUPL-1.2
// The parts of a report are of several owners, each of which would say "now" for itself.
import { GraphRefusal } from "../../graph/graph";
import { type Call } from "../../page/page";
import { report } from "./report.page";

interface Asked {
  readonly name: string;
  readonly variables: { readonly knownAt?: string | null };
}

/** What is asked for a report of this address, up to the question for the report itself, which is refused. */
async function askedFor(search: string, moments: readonly [string, string] | null): Promise<Asked[]> {
  const asked: Asked[] = [];
  const ask = ({ name }: { name: string }, variables: Asked["variables"]) => {
    asked.push({ name, variables });
    if (name !== "ReportMoment" || moments === null)
      return Promise.reject(new GraphRefusal("FORBIDDEN", "enough", name === "ReportMoment" ? "on" : null));
    const [before, after] = moments.map((knownAt) => ({ knownAt }));
    return Promise.resolve({ data: { before, after }, missing: [] });
  };
  const query = new URLSearchParams(`regio=ZHZ&van=2021-12-31&tot=2022-01-01&indeling=ZHZ-2022${search}`);
  await expect(report.answer({ query, ask } as unknown as Call)).rejects.toThrow("enough");
  return asked;
}

const knownAtOf = (asked: readonly Asked[]) => asked.find(({ name }) => name === "Report")?.variables.knownAt;

it("asks all parts as of one moment: what the register knows of both days when the first of them is asked", async () => {
  const [first, second] = ["2026-03-01T10:00:00.000Z", "2026-03-01T10:00:00.001Z"];
  for (const moments of [
    [first, second],
    [second, first],
  ] as const)
    expect(knownAtOf(await askedFor("", moments))).toBe(first);
});

it("asks as of the moment of a print that is made again", async () => {
  const printed = "2026-02-01T10:00:00.000Z";
  expect(
    knownAtOf(await askedFor(`&bekend=${printed}`, ["2026-03-01T10:00:00Z", "2026-03-01T10:00:00Z"])),
  ).toBe(printed);
});

it("holds a print of before against what the register knows now, and one of now against nothing", async () => {
  const [then, now] = ["2026-02-01T10:00:00.000Z", "2026-03-01T10:00:00.000Z"];
  const asked = async (search: string) =>
    (await askedFor(search, [now, now])).find(({ name }) => name === "Report")?.variables;
  expect(await asked(`&bekend=${then}`)).toMatchObject({ revised: true, knownThen: then, knownNow: now });
  for (const search of ["", `&bekend=${now}`]) {
    expect(await asked(search)).toMatchObject({ revised: false });
    expect(await asked(search)).not.toHaveProperty("knownThen");
  }
});

it("leaves it to the report to refuse a region that is not there", async () => {
  expect(knownAtOf(await askedFor("", null))).toBeNull();
});
