// SPDX-License-Identifier: EUPL-1.2
// Of region HR the demo landscape has municipalities and segments, and no contract: no export of it has a nought.
import { type Bearer } from "../kit/testHouse";

type Fields = Readonly<Record<string, string>>;

const asked: Readonly<Record<string, string>> = {
  landschapsrapportage: "region=HR&from=2021-12-31&to=2022-01-01",
  keuzematrix: "region=HR&scheme=HR-PIJLERS&on=2022-03-01",
  dekking: "municipality=GM0484&on=2022-03-01",
  zorglandschap: "region=HR&on=2022-03-01",
  jaarblad: "municipality=GM0484&year=2022",
};

export function notRecordedCases(machine: (path: string, as?: Bearer) => Promise<Fields[]>): void {
  const rowsOf = (name: string) => machine(`${name}.csv?form=machine&${asked[name]}`);

  it.each(Object.keys(asked))("%s has no nought, and says what is not recorded", async (name) => {
    const rows = await rowsOf(name);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter((row) => Object.values(row).includes("0"))).toEqual([]);
    const says = ({ note = "", answer = "" }: Fields): boolean =>
      note.includes("niet vastgelegd") || answer === "NOT_RECORDED";
    expect(rows.filter(says)).not.toEqual([]);
  });

  it("every cell, every count and the list say so", async () => {
    const matrix = await rowsOf("keuzematrix");
    expect(
      new Set(
        matrix.map(({ answer, providers, openProviders, counterparties }) =>
          [answer, providers, openProviders, counterparties].join(),
        ),
      ),
    ).toEqual(new Set(["NOT_RECORDED,,,"]));
    const coverage = await rowsOf("dekking");
    expect(
      new Set(
        coverage.map(({ answer, providerCount, counterpartyCount }) =>
          [answer, providerCount, counterpartyCount].join(),
        ),
      ),
    ).toEqual(new Set(["NOT_RECORDED,,"]));
    const counts = (await rowsOf("landschapsrapportage")).filter(({ part }) => part === "telling");
    expect(counts).toHaveLength(9);
    for (const { before, after, change, note } of counts) {
      expect([before, after, change]).toEqual(["", "", ""]);
      expect(note).toMatch(/^eerst en daarna: niet vastgelegd: van de regio zelf/);
    }
    // Who is contracted nationally, and of each that this is not all: a row is a provider.
    const list = await rowsOf("zorglandschap");
    expect(list.map(({ lta, note }) => [lta, note])).toEqual(
      Array.from({ length: 30 }, () => ["true", expect.stringContaining("niet vastgelegd") as string]),
    );
    expect(new Set(list.map(({ providerId }) => providerId)).size).toBe(30);
    const sheet = await rowsOf("jaarblad");
    for (const part of ["telling", "verandering", "contract loopt af", "kpi-afspraak"]) {
      const lines = sheet.filter((row) => row["part"] === part);
      expect([part, lines.length > 0]).toEqual([part, true]);
      for (const { note } of lines)
        expect([part, note]).toEqual([part, expect.stringContaining("niet vastgelegd")]);
    }
  });

  it("between a day that is not recorded and one that is there is no change, and nothing has disappeared", async () => {
    const rows = await machine(
      "landschapsrapportage.csv?form=machine&region=ZHZ&from=2016-01-01&to=2022-01-01",
    );
    const changes = ["uitstroom", "instroom", "brug"];
    expect(rows.filter(({ part = "" }) => changes.includes(part)).map(({ part }) => part)).toEqual(changes);
    expect(rows.filter(({ change }) => change !== "")).toEqual([]);
    const counts = rows.filter(({ part }) => part === "telling");
    expect(counts.map(({ before }) => before)).toEqual(counts.map(() => ""));
    expect(counts.filter(({ after }) => after === "")).toEqual([]);
    const denominations = rows.filter(({ part }) => part === "denominatie");
    expect(denominations).not.toEqual([]);
    for (const { note } of [...counts, ...denominations]) expect(note).toMatch(/^eerst: niet vastgelegd/);
  });

  it("the year in which a region begins has no changes since a day on which it was not there", async () => {
    const sheet = await machine("jaarblad.csv?form=machine&municipality=GM0512&year=2015");
    expect(
      sheet.filter(({ part }) => part === "verandering").map(({ subject, note }) => [subject, note]),
    ).toEqual([["niet vastgelegd", "de regio begon in dit jaar"]]);
  });
}
