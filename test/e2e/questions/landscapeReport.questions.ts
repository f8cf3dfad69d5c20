// SPDX-License-Identifier: EUPL-1.2
import { type World, whole } from "../../kit/world";

interface BridgeLine {
  readonly reason: string;
  readonly change: number;
  readonly providerIds: readonly string[];
}

const ids = (prefix: string, first: number, last: number): string[] =>
  Array.from(
    { length: last - first + 1 },
    (_, index) => `${prefix}-${String(first + index).padStart(3, "0")}`,
  );

const newcomers = ids("NW", 1, 4);
const converted = ids("MW", 1, 3);
const leavers: readonly BridgeLine[] = [
  { reason: "NIET_INGESCHREVEN_OF_NIET_GEGUND", change: -34, providerIds: ids("RTA", 112, 145) },
  { reason: "KWALITEITSEISEN_NIET_GEHAALD", change: -8, providerIds: ids("RTA", 104, 111) },
  { reason: "FUSIE", change: -5, providerIds: ids("RTA", 99, 103) },
  { reason: "ONDERAANNEMER", change: -13, providerIds: ids("RTA", 86, 98) },
];
const bespokeEnded = { reason: "MAATWERK_BEEINDIGD", change: -29, providerIds: ids("MW", 52, 80) };
const arrivals = { reason: "NIEUW", change: 4, providerIds: newcomers };
const ofConsortia = [...ids("RTA", 1, 3), ...ids("RTA", 5, 9), ...ids("RTA", 78, 79)];

/** The questions of councils about the number of providers: DOMAIN.md section 11, Q31 to Q34 and Q36. */
export function landscapeReportQuestions(world: () => World): void {
  const report = async <Found>(selection: string, region = "ZHZ"): Promise<Found> =>
    whole(
      await world().ask<{ landscapeReport: Found }>(
        `query ($region: ID!) {
          landscapeReport(region: $region, from: "2021-12-31", to: "2022-01-01") { ${selection} } }`,
        { region },
      ),
    ).landscapeReport;

  const bridge = async (unit: string): Promise<readonly BridgeLine[]> =>
    (await report<{ bridge: readonly BridgeLine[] }>(`bridge(unit: ${unit}) { reason change providerIds }`))
      .bridge;

  it("Q31 RTA, LTA and bespoke before and after: 255 and 170", async () => {
    const counts = "on rta lta maatwerk contracted";
    expect(await report(`region { code } from { ${counts} } to { ${counts} }`)).toEqual({
      region: { code: "ZHZ" },
      from: { on: "2021-12-31", rta: 145, lta: 30, maatwerk: 80, contracted: 255 },
      to: { on: "2022-01-01", rta: 92, lta: 30, maatwerk: 48, contracted: 170 },
    });
  });

  it("Q31 minus 85, a third: 33.3%", async () => {
    const { from, to } = await report<Record<"from" | "to", { contracted: number }>>(
      "from { contracted } to { contracted }",
    );
    const change = to.contracted - from.contracted;
    expect([change, ((-100 * change) / from.contracted).toFixed(1)]).toEqual([-85, "33.3"]);
    expect((await bridge("CONTRACTED")).reduce((sum, line) => sum + line.change, 0)).toBe(change);
  });

  it("Q31 the same providers as the list of the landscape", async () => {
    const data = whole(
      await world().ask<Record<string, { totalCount: number }>>(`{
        before: landscape(region: "ZHZ", on: "2021-12-31", first: 1) { totalCount }
        after: landscape(region: "ZHZ", on: "2022-01-01", first: 1) { totalCount }
      }`),
    );
    expect(data).toEqual({ before: { totalCount: 255 }, after: { totalCount: 170 } });
  });

  it("Q32 is it real or cosmetic: counterparties, delivering, contracts, and by whom", async () => {
    const counts = "counterparties delivering contracts contractedByRegion contractedByMunicipalities";
    expect(await report(`from { ${counts} } to { ${counts} }`)).toEqual({
      from: {
        counterparties: 255,
        delivering: 255,
        contracts: 255,
        contractedByRegion: 145,
        contractedByMunicipalities: 0,
      },
      to: {
        counterparties: 165,
        delivering: 183,
        contracts: 165,
        contractedByRegion: 64,
        contractedByMunicipalities: 28,
      },
    });
  });

  it("Q32 the bridges of counterparties, delivering providers and contracts", async () => {
    expect(await bridge("COUNTERPARTIES")).toEqual([
      ...leavers,
      bespokeEnded,
      {
        reason: "IN_CONSORTIUM",
        change: -8,
        providerIds: [...ids("RTA", 3, 3), ...ids("RTA", 5, 9), ...ids("RTA", 78, 79)],
      },
      arrivals,
      { reason: "IN_CONSORTIUM", change: 3, providerIds: ofConsortia },
    ]);
    expect(await bridge("DELIVERING")).toEqual([
      ...leavers.filter(({ reason }) => reason !== "ONDERAANNEMER"),
      bespokeEnded,
      arrivals,
    ]);
    expect(await bridge("CONTRACTS")).toEqual([
      ...leavers,
      bespokeEnded,
      // The ten of the consortia had a contract each, and have three of the consortia and two of their own, which hang
      // together through RTA-001 to RTA-003: five fewer. Nobody said which; it is the first by number.
      {
        reason: "CONTRACTEN_SAMENGEVOEGD",
        change: -5,
        providerIds: ["RTA-001", "RTA-002", "RTA-003", "RTA-005", "RTA-006"],
      },
      arrivals,
    ]);
  });

  it("Q33 why did they leave, who came", async () => {
    const flows = await report("outflow { reason providers } inflow { reason providers }");
    expect(flows).toEqual({
      outflow: [
        { reason: "NIET_INGESCHREVEN_OF_NIET_GEGUND", providers: 34 },
        { reason: "KWALITEITSEISEN_NIET_GEHAALD", providers: 8 },
        { reason: "FUSIE", providers: 5 },
        { reason: "ONDERAANNEMER", providers: 13 },
        { reason: "MAATWERK_BEEINDIGD", providers: 29 },
      ],
      inflow: [{ reason: "NIEUW", providers: 4 }],
    });
  });

  it("Q33 of the bespoke 48 stay, and no other came to them", async () => {
    const data = whole(
      await world().ask<Record<string, { edges: { node: { id: string } }[] }>>(`{
        ${["BEFORE", "AFTER"]
          .map(
            (side) => `${side}: counted(region: "ZHZ", from: "2021-12-31", to: "2022-01-01", unit: MAATWERK,
            side: ${side}, first: 100) { edges { node { id } } }`,
          )
          .join(" ")} }`),
    );
    const found = (side: string): string[] => (data[side]?.edges ?? []).map(({ node }) => node.id).sort();
    expect(found("BEFORE")).toEqual(ids("MW", 1, 80));
    expect(found("AFTER")).toEqual(ids("MW", 4, 51));
  });

  it("Q33 the bridges of the categories, with the three that were converted", async () => {
    const conversion = { reason: "CATEGORIE_GEWIJZIGD", providerIds: converted };
    expect(await bridge("CONTRACTED")).toEqual([...leavers, bespokeEnded, arrivals]);
    expect(await bridge("RTA")).toEqual([...leavers, arrivals, { ...conversion, change: 3 }]);
    expect(await bridge("MAATWERK")).toEqual([bespokeEnded, { ...conversion, change: -3 }]);
    expect(await bridge("LTA")).toEqual([]);
  });

  it("Q34 per segment, where the crosswalk says that it can be compared, beside the wanted movement", async () => {
    const { comparable } = await report<{ comparable: unknown[] }>(
      "comparable { fromSegments { code } toSegments { code movement } fromProviders toProviders movement }",
    );
    const block = (
      from: string,
      to: readonly (readonly [code: string, movement: string])[],
      providers: readonly [from: number, to: number],
      movement: string | null,
    ) => ({
      fromSegments: [{ code: from }],
      toSegments: to.map(([code, each]) => ({ code, movement: each })),
      fromProviders: providers[0],
      toProviders: providers[1],
      movement,
    });
    expect(comparable).toEqual([
      block(
        "O1",
        [
          ["1", "BUNDELEN"],
          ["4A", "LOKAAL_MAKEN"],
          ["4B", "BEHEERSEN"],
        ],
        [90, 58],
        null,
      ),
      block("O2", [["2", "UITBREIDEN"]], [13, 14], "UITBREIDEN"),
      block("O3", [["3", "AFBAKENEN"]], [30, 16], "AFBAKENEN"),
      block("O4", [["5", "BUNDELEN"]], [7, 5], "BUNDELEN"),
      block("O5", [["6", "VERSCHUIVEN_NAAR_WIJKTEAM"]], [3, 3], "VERSCHUIVEN_NAAR_WIJKTEAM"),
      block("O6", [["7", "OVERZICHTELIJK_BEPERKT"]], [12, 6], "OVERZICHTELIJK_BEPERKT"),
    ]);
  });

  it("Q36 identity before and after: one has disappeared", async () => {
    const { identities } = await report<{ identities: unknown[] }>(
      "identities { identity { id label } from to disappeared }",
    );
    const count = (id: string, label: string, from: number, to: number) => ({
      identity: { id, label },
      from,
      to,
      disappeared: to === 0,
    });
    expect(identities).toEqual([
      count("ANTROPOSOFISCH", "antroposofisch", 1, 1),
      count("HINDOEISTISCH", "hindoeïstisch", 1, 0),
      count("ISLAMITISCH", "islamitisch", 3, 2),
      count("JOODS", "joods", 1, 1),
      count("PROTESTANTS_CHRISTELIJK", "protestants-christelijk", 7, 7),
      count("REFORMATORISCH", "reformatorisch", 5, 4),
      count("ROOMS_KATHOLIEK", "rooms-katholiek", 1, 1),
    ]);
  });

  it("what sources state stands beside the counts, and what was counted under them", async () => {
    const found = await report<{ definition: string; fingerprint: string; stated: unknown[] }>(
      "definition fingerprint stated { id value approximate }",
    );
    expect(found.stated).toEqual([
      { id: "ZHZ-2020-LTA", value: 30, approximate: true },
      { id: "ZHZ-2020-MAATWERK", value: 80, approximate: true },
      { id: "ZHZ-2020-RTA", value: 145, approximate: true },
    ]);
    expect(found.definition).toMatch(/^Definitie versie 5\. Geteld zijn de contracten/);
    expect(found.fingerprint).toMatch(/^[0-9a-f]{64}$/);
  });

  it("the same question at the same moment of knowledge is the same print, and another question is not", async () => {
    const print = async (knownAt: string, to: string): Promise<string> =>
      JSON.stringify(
        whole(
          await world().ask(
            `query ($knownAt: DateTime!, $to: LocalDate!) {
              landscapeReport(region: "ZHZ", from: "2021-12-31", to: $to, knownAt: $knownAt) {
                from { contracted contracts } to { contracted contracts }
                outflow { reason providers } bridge(unit: CONTRACTS) { reason change providerIds }
                definition knownAt fingerprint } }`,
            { knownAt, to },
          ),
        ),
      );
    const { knownAt } = await report<{ knownAt: string }>("knownAt");
    expect(await print(knownAt, "2022-01-01")).toBe(await print(knownAt, "2022-01-01"));
    expect(await print(knownAt, "2022-03-01")).not.toBe(await print(knownAt, "2022-01-01"));
  });

  it("a series counts what the report counts", async () => {
    const data = whole(
      await world().ask<Record<"landscapeSeries" | "quarters", { points: unknown[] }>>(`{
        landscapeSeries(region: "ZHZ", from: "2020-01-31", to: "2022-03-01", every: YEAR) {
          points { on rta maatwerk contracted } definition }
        quarters: landscapeSeries(region: "ZHZ", from: "2021-08-31", to: "2022-03-01", every: QUARTER) {
          points { on contracted } } }`),
    );
    expect(data.quarters.points).toEqual([
      { on: "2021-08-31", contracted: 255 },
      { on: "2021-11-30", contracted: 255 },
      { on: "2022-02-28", contracted: 170 },
    ]);
    expect(data.landscapeSeries.points).toEqual([
      { on: "2020-01-31", rta: 145, maatwerk: 80, contracted: 255 },
      { on: "2021-01-31", rta: 145, maatwerk: 80, contracted: 255 },
      { on: "2022-01-31", rta: 92, maatwerk: 48, contracted: 170 },
    ]);
  });

  it.each([
    ["to", { from: "2022-01-01", to: "2021-12-31" }],
    ["to", { from: "2022-01-01", to: "2022-01-01" }],
    ["region", { region: "NERGENS" }],
    ["knownAt", { knownAt: "2001-01-01T00:00:00Z" }],
    ["knownAt", { knownAt: "2999-01-01T00:00:00Z" }],
  ])("a question that cannot be answered is an error that names %s: %j", async (field, given) => {
    const variables = { region: "ZHZ", from: "2021-12-31", to: "2022-01-01", ...given };
    const declared = "$region: ID!, $from: LocalDate!, $to: LocalDate!, $knownAt: DateTime";
    const passed = "region: $region, from: $from, to: $to, knownAt: $knownAt";
    for (const question of [
      `landscapeReport(${passed}) { fingerprint }`,
      `landscapeSeries(${passed}, every: MONTH) { definition }`,
    ]) {
      const answer = await world().ask(`query (${declared}) { ${question} }`, variables);
      expect(answer.errors.map(({ extensions }) => [extensions["code"], extensions["field"]])).toEqual([
        ["BAD_USER_INPUT", field],
      ]);
    }
  });

  it("a series of more points than anybody reads is refused", async () => {
    const answer = await world().ask(
      '{ landscapeSeries(region: "ZHZ", from: "1900-01-01", to: "2022-01-01", every: MONTH) { definition } }',
    );
    expect(answer.errors.map(({ extensions }) => extensions["field"])).toEqual(["every"]);
  });
}
