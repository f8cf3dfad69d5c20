// SPDX-License-Identifier: EUPL-1.2
// The report as a file, with the figures of DOMAIN.md section 11.
import { type Gateway } from "../../exchange/graph/gateway";
import { incomparable } from "../../exchange/export/list/incomparable";
import { revisionsOf } from "../../exchange/export/list/revisionLines";

type Fields = Readonly<Record<string, string>>;

export function landscapeReportCases(machine: (path: string) => Promise<Fields[]>): void {
  it("the report has the counts of Q31, and bridges that add up in every unit", async () => {
    const rows = await machine(
      "landschapsrapportage.csv?form=machine&region=ZHZ&from=2021-12-31&to=2022-01-01",
    );
    const counts = rows.filter(({ part }) => part === "telling");
    expect(counts.slice(0, 3).map(({ subject, before, after }) => [subject, before, after])).toEqual([
      ["Gecontracteerde aanbieders", "255", "170"],
      ["Contractpartijen", "255", "165"],
      ["Leverende aanbieders", "255", "183"],
    ]);
    const bridges = rows.filter(({ part }) => part === "brug");
    for (const { subject, change } of counts.slice(0, 7)) {
      const lines = bridges.filter((line) => line["subject"] === subject);
      expect([subject, lines.reduce((sum, line) => sum + Number(line["change"]), 0)]).toEqual([
        subject,
        Number(change),
      ]);
    }
    expect(rows.filter(({ note }) => note === "verdwenen")).toHaveLength(1);
    // Of the one block whose segments are to move otherwise, each segment; and what has nothing to be compared with.
    const movements = rows.filter(({ part }) => part === "gewenste beweging");
    expect(movements.map(({ subject, movement }) => [subject, movement])).toEqual([
      ["ZHZ-2022/1", "BUNDELEN"],
      ["ZHZ-2022/4A", "LOKAAL_MAKEN"],
      ["ZHZ-2022/4B", "BEHEERSEN"],
    ]);
    const alone = (all: readonly Fields[]) => all.filter(({ part }) => part === "niet vergelijkbaar segment");
    const national = ({ subject = "" }: Fields) => subject.startsWith("LTA");
    expect(alone(rows).filter((line) => !national(line))).toEqual([]);
    // Of the country nobody recorded a comparison either.
    const when = ({ note = "" }: Fields) => note.split(";")[0];
    expect(alone(rows).filter(national).map(when)).toEqual([
      ...Array.from({ length: 10 }, () => "eerst"),
      ...Array.from({ length: 10 }, () => "daarna"),
    ]);
    const later = await machine(
      "landschapsrapportage.csv?form=machine&region=ZHZ&from=2022-01-01&to=2022-03-01",
    );
    expect(later.filter(({ part }) => part === "vergelijkbare segmenten")).toEqual([]);
    // Eight segments on each of the days, of which nobody recorded with what they can be compared.
    expect(
      alone(later.filter((line) => !national(line))).filter(({ note = "" }) =>
        /^(eerst|daarna); niet vergelijkbaar: er is geen/.test(note),
      ),
    ).toHaveLength(16);
    // Said, never counted, and never in a column of counts.
    const said = rows.filter(({ part }) => part === "genoemd in bron");
    expect(said.map(({ before, after, change, stated }) => [before, after, change, stated])).toEqual(
      ["30", "80", "145"].map((stated) => ["", "", "", stated]),
    );
  });

  it("a segment that is compared with nothing has the reason that it has", () => {
    const segment = (id: string, ...above: string[]) => ({ id, code: id, label: id, above });
    const segments = [
      ...[segment("4A", "4"), segment("4B1", "4B", "4"), segment("5"), segment("6A", "6"), segment("7")],
    ];
    expect([...incomparable(segments, [["4"], ["7", "8"]])]).toEqual([
      { id: "4A", why: "deel van 4, dat als geheel is vergeleken" },
      { id: "4B1", why: "deel van 4, dat als geheel is vergeleken" },
      { id: "5", why: "er is geen vergelijking vastgelegd die op beide dagen opgaat" },
      { id: "6A", why: "er is geen vergelijking vastgelegd die op beide dagen opgaat" },
    ]);
  });

  it("a report that is held against an earlier print has what changed since, of both days and every unit", async () => {
    const days = "region=ZHZ&from=2021-12-31&to=2022-01-01";
    const path = `landschapsrapportage.csv?form=machine&${days}`;
    const printed = await machine(path);
    const now = printed[0]?.["knownAt"] ?? "";
    const then = new Date(Date.parse(now) - 1).toISOString();
    const rows = await machine(`${path}&knownAt=${now}&knownThen=${then}`);
    const isRevision = ({ part = "" }: Fields): boolean => part.startsWith("bijstelling");
    const bare = ({ fingerprint: _, ...row }: Fields): object => row;
    expect(rows.filter((row) => !isRevision(row)).map(bare)).toEqual(printed.map(bare));
    expect(new Set(rows.map(({ fingerprint }) => fingerprint)).size).toBe(1);
    expect(rows[0]?.["fingerprint"]).not.toBe(printed[0]?.["fingerprint"]);
    const counts = rows.filter(isRevision);
    expect(counts.map(({ part, change }) => `${part} ${change}`)).toEqual(
      Array.from({ length: 18 }, () => "bijstelling, telling 0"),
    );
    expect([counts[0]?.["after"], counts[9]?.["after"]]).toEqual(["255", "170"]);
    await expect(machine(`${path}&knownAt=${now}&knownThen=${now}`)).rejects.toThrow("knownThen");
  });

  it("a correction, an amendment and a late registration are rows of their own, that add up", async () => {
    const count = (contracted: number, contractsRecorded = true) => ({ contracted, contractsRecorded });
    const line = (kind: string, change: number, providerId: string, key: string) => ({
      ...{ kind, change, providerIds: [providerId], changes: [{ typeName: "Contract", key }] },
    });
    const bridge_contracted = [
      line("CORRECTED", -1, "P-1", "C-1"),
      line("AMENDED", -1, "P-2", "C-2"),
      line("REGISTERED", 1, "P-3", "C-3"),
    ];
    const rowsOf = async (was: object, is: object) => {
      const landscapeRevision = { was, is, fingerprint: "ab", bridge_contracted };
      const gateway = { ask: () => Promise.resolve({ landscapeRevision }) } as unknown as Gateway;
      const between = {
        region: "ZHZ",
        days: ["2022-01-01"],
        knownThen: "2022-02-01",
        knownNow: "2022-03-01",
      };
      const { lines } = await revisionsOf(between, gateway);
      return lines
        .filter(({ subject }) => subject === "Gecontracteerde aanbieders")
        .map(({ before, after, change, revision, providers }) => [
          before,
          after,
          change,
          revision,
          providers,
        ]);
    };
    expect(await rowsOf(count(10), count(9))).toEqual([
      [10, 9, -1, undefined, undefined],
      [undefined, undefined, -1, "CORRECTED", "P-1"],
      [undefined, undefined, -1, "AMENDED", "P-2"],
      [undefined, undefined, 1, "REGISTERED", "P-3"],
    ]);
    expect(await rowsOf(count(10, false), count(9))).toEqual([[null, 9, null, undefined, undefined]]);
  });
}
