// SPDX-License-Identifier: EUPL-1.2
import {
  aContract,
  aDeployment,
  aLine,
  aLineFor,
  aMember,
  aMunicipality,
  aProvider,
  aReorganisation,
  aScheme,
  aSegment,
  aStop,
  aBespokeLine,
  aConsortium,
  aTestimony,
} from "../../../test/kit/coverageFacts";
import { behind, checks, detailed, explained, reiger } from "../../../test/kit/explained";
import { type CheckKind, type Testimony } from "./explanation.rules";

test("a provider that is contracted, deployed and open passes all ten checks", () => {
  expect(checks).toHaveLength(10);
  expect(explained(aTestimony())).toEqual({
    sentence: "De Papieren Reiger (fictief) staat in het overzicht en is open voor instroom.",
    fails: [],
    notJudged: [],
    covers: true,
  });
});

describe("the first check that fails is the answer", () => {
  // In the order of the checks; behind the first that fails stand those that had nothing left to be made on.
  const cases: readonly [CheckKind, Testimony, string, readonly CheckKind[]][] = [
    [
      "PROVIDER_ACTIVE",
      aTestimony({
        providers: [aProvider("P-1", { name: reiger, validFrom: "2019-01-01", validUntil: "2022-02-01" })],
      }),
      "De Papieren Reiger (fictief) bestaat niet op 1 maart 2022 (geregistreerd vanaf 1 januari 2019 tot 1 februari 2022).",
      ["OPEN_FOR_INTAKE"],
    ],
    [
      "MUNICIPALITY_VALID",
      aTestimony({}, { municipalities: [aMunicipality({ validUntil: "2022-01-01" })] }),
      "Gemeente GM0001 bestaat niet op 1 maart 2022 (geregistreerd tot 1 januari 2022).",
      [],
    ],
    [
      "SEGMENT_VALID",
      aTestimony({}, { segments: [aSegment("A", { validFrom: "2023-01-01" })] }),
      "Segment S/A is niet in gebruik op 1 maart 2022.",
      [],
    ],
    [
      "IN_REGION",
      aTestimony({ lines: [aLineFor(["GM0001"])] }, { memberships: [] }),
      "De gemeente koopt op 1 maart 2022 niet in binnen de regio RG.",
      [],
    ],
    [
      "CONTRACTED",
      aTestimony({ contracts: [], lines: [] }),
      "De aanbieder heeft geen enkel contract in het register.",
      behind("CONTRACTED"),
    ],
    [
      "CONTRACT_IN_FORCE",
      aTestimony({ contracts: [aContract("C-1", { end: "2022-03-01" })] }),
      "Geen contract van de aanbieder is van kracht op 1 maart 2022.",
      behind("CONTRACT_IN_FORCE"),
    ],
    [
      "SEGMENT_IN_CONTRACT",
      aTestimony({ segments: [aSegment(), aSegment("B")], lines: [aLine("L-1", { segmentId: "S/B" })] }),
      "Contract C-1 bevat segment S/A niet.",
      behind("SEGMENT_IN_CONTRACT"),
    ],
    [
      "AREA_COVERED",
      aTestimony({ lines: [aLineFor(["GM0002", "GM0003"])] }),
      "Het werkgebied omvat de gemeente niet: het contract geldt in de gemeenten GM0002, GM0003.",
      behind("AREA_COVERED"),
    ],
    [
      "DEPLOYED",
      aTestimony({ deployments: [aDeployment("S/A", false)] }),
      "De gemeente zet het segment niet in.",
      behind("DEPLOYED"),
    ],
    [
      "OPEN_FOR_INTAKE",
      aTestimony({ stops: [aStop("AS-1", { validFrom: "2022-02-01", validUntil: "2022-06-01" })] }),
      "De Papieren Reiger (fictief) staat in het overzicht. Er geldt een opnamestop vanaf 1 februari 2022 tot 1 juni 2022.",
      [],
    ],
  ];

  test("and every check has its turn", () => {
    expect(cases.map(([check]) => check)).toEqual(checks);
  });

  test.each(cases)("%s", (check, testimony, sentence, notJudged) => {
    expect(explained(testimony)).toEqual({
      sentence,
      fails: [check],
      notJudged,
      covers: check === "OPEN_FOR_INTAKE",
    });
  });
});

describe("a provider", () => {
  const renamed = [
    aProvider("P-1", { name: "Oude Naam (fictief)", validFrom: "2010-01-01", validUntil: "2015-01-01" }),
    aProvider("P-1", { name: "Nieuwe Naam (fictief)", validFrom: "2015-01-01", validUntil: "2020-01-01" }),
  ];

  test("that ended is called by its last name, and existed over its renaming", () => {
    expect(explained(aTestimony({ providers: renamed })).sentence).toBe(
      "Nieuwe Naam (fictief) bestaat niet op 1 maart 2022 (geregistreerd vanaf 1 januari 2010 tot 1 januari 2020).",
    );
  });

  test("that is yet to begin is called by its first name", () => {
    expect(explained(aTestimony({ providers: renamed, day: "2009-12-31" })).sentence).toBe(
      "Oude Naam (fictief) bestaat niet op 31 december 2009 (geregistreerd vanaf 1 januari 2010 tot 1 januari 2020).",
    );
  });

  test("with a gap in its existence is told of the run before the day, not of all days together", () => {
    const providers = [
      aProvider("P-1", { name: reiger, validFrom: "2010-01-01", validUntil: "2012-01-01" }),
      aProvider("P-1", { name: reiger, validFrom: "2023-01-01" }),
    ];
    expect(explained(aTestimony({ providers })).sentence).toBe(
      "De Papieren Reiger (fictief) bestaat niet op 1 maart 2022 (geregistreerd vanaf 1 januari 2010 tot 1 januari 2012).",
    );
  });
});

describe("a segment and its region", () => {
  test("a segment whose scheme is out of use is not in use", () => {
    const explanation = explained(aTestimony({}, { schemes: [aScheme({ validUntil: "2022-03-01" })] }));
    expect(explanation).toEqual({
      sentence: "Segment S/A is niet in gebruik op 1 maart 2022.",
      fails: ["SEGMENT_VALID"],
      notJudged: [],
      covers: false,
    });
  });

  test("a national scheme asks for no region", () => {
    const testimony = aTestimony(
      { lines: [aLine("L-1", { areaKind: "LANDELIJK", areaRegionId: null, scale: "NATIONAL" })] },
      { schemes: [aScheme({ regionId: null })], memberships: [] },
    );
    expect(explained(testimony)).toMatchObject({ fails: [], covers: true });
    expect(detailed("IN_REGION", testimony)).toBe("Het segment is landelijk.");
  });

  test("a segment is held through one under it", () => {
    const segments = [aSegment(), aSegment("A1", { parentId: "S/A" })];
    const lines = [aLine("L-1", { segmentId: "S/A1" })];
    expect(explained(aTestimony({ segments, lines }))).toMatchObject({ fails: [], covers: true });
  });
});

describe("a contract", () => {
  test("for the counterpart does not cover, and says that it is one", () => {
    const segments = [aSegment("A", { counterpartId: "S/B" }), aSegment("B")];
    const testimony = aTestimony({ segments, lines: [aLine("L-1", { segmentId: "S/B" })] });
    expect(explained(testimony)).toEqual({
      sentence: "Contract C-1 bevat segment S/A niet; wel het alternatieve segment.",
      fails: ["SEGMENT_IN_CONTRACT"],
      notJudged: behind("SEGMENT_IN_CONTRACT"),
      covers: false,
    });
  });

  test("for a counterpart elsewhere is no alternative here", () => {
    const segments = [aSegment("A", { counterpartId: "S/B" }), aSegment("B")];
    const lines = [aLineFor(["GM0002"], { segmentId: "S/B" })];
    expect(explained(aTestimony({ segments, lines })).sentence).toBe("Contract C-1 bevat segment S/A niet.");
  });

  test("that is bespoke is in force and holds no segment", () => {
    expect(explained(aTestimony({ lines: [aBespokeLine()] }))).toEqual({
      sentence: "Contract C-1 bevat segment S/A niet.",
      fails: ["SEGMENT_IN_CONTRACT"],
      notJudged: behind("SEGMENT_IN_CONTRACT"),
      covers: false,
    });
  });

  test("with a consortium binds the members of the day", () => {
    const contracts = [aContract("C-1", { partyIds: [], consortiumId: "CS-1" })];
    const member = aTestimony({ contracts, consortiumMemberships: [aMember("P-1")] });
    expect(explained(member)).toMatchObject({ fails: [], covers: true });
    const left = aTestimony({
      contracts,
      consortiumMemberships: [aMember("P-1", { validUntil: "2022-01-01" })],
    });
    const dissolved = aTestimony({
      contracts,
      consortia: [aConsortium("CS-1", { validUntil: "2022-01-01" })],
      consortiumMemberships: [aMember("P-1")],
    });
    for (const testimony of [left, dissolved]) {
      expect(explained(testimony)).toEqual({
        sentence: "Geen contract van de aanbieder is van kracht op 1 maart 2022.",
        fails: ["CONTRACT_IN_FORCE"],
        notJudged: behind("CONTRACT_IN_FORCE"),
        covers: false,
      });
    }
  });

  test("that was suspended is not in force", () => {
    const contracts = [aContract("C-1", { status: "OPGESCHORT" })];
    expect(explained(aTestimony({ contracts })).sentence).toBe(
      "Geen contract van de aanbieder is van kracht op 1 maart 2022.",
    );
  });
});

describe("an area", () => {
  const split = [aReorganisation("2021-01-01", ["GM0009"], ["GM0001", "GM0002"])];

  test("that names a split municipality is for people to judge", () => {
    const testimony = aTestimony({ reorganisations: split, lines: [aLineFor(["GM0009"])] });
    expect(explained(testimony)).toEqual({
      sentence:
        "Het werkgebied omvat de gemeente niet: het contract geldt in de gemeente GM0009. " +
        "Het noemt een gesplitste gemeente: een mens moet bepalen wie die opvolgt.",
      fails: ["AREA_COVERED"],
      notJudged: behind("AREA_COVERED"),
      covers: false,
    });
  });

  test("that names a municipality which merged into this one reaches it", () => {
    const reorganisations = [aReorganisation("2021-01-01", ["GM0009", "GM0008"], ["GM0001"])];
    const testimony = aTestimony({ reorganisations, lines: [aLineFor(["GM0009"])] });
    expect(explained(testimony)).toMatchObject({ fails: [], covers: true });
  });

  test("that names a merged municipality says into which it merged", () => {
    const reorganisations = [aReorganisation("2021-01-01", ["GM0009", "GM0008"], ["GM0001"])];
    const testimony = aTestimony({ reorganisations, lines: [aLineFor(["GM0008", "GM0009"])] });
    expect(detailed("AREA_COVERED", testimony)).toBe(
      "Het werkgebied omvat de gemeente: L-1 geldt in de gemeenten GM0008, GM0009 (GM0008, GM0009 zijn opgegaan in GM0001).",
    );
  });

  test("of several lines names each", () => {
    const lines = [aLineFor(["GM0002"]), aLine("L-2", { areaRegionId: "ANDERS" })];
    expect(explained(aTestimony({ lines })).sentence).toBe(
      "Het werkgebied omvat de gemeente niet: het contract geldt in de gemeente GM0002; de regio ANDERS.",
    );
  });
});

describe("what each check found", () => {
  test("of a provider on the list is told in ten sentences", () => {
    const testimony = aTestimony();
    expect(checks.map((check) => detailed(check, testimony))).toEqual([
      "De Papieren Reiger (fictief) bestaat op 1 maart 2022.",
      "Gemeente GM0001 bestaat op 1 maart 2022.",
      "Segment S/A is in gebruik op 1 maart 2022.",
      "De gemeente koopt in binnen de regio RG.",
      "De aanbieder heeft of had contracten: C-1.",
      "Van kracht: C-1 vanaf 1 januari 2022 zonder vastgelegde einddatum.",
      "Het segment staat in regel L-1.",
      "Het werkgebied omvat de gemeente: L-1 geldt in de regio RG.",
      "De gemeente zet het segment in.",
      "De aanbieder is open voor instroom.",
    ]);
  });

  test("without any contract says that there was nothing to check", () => {
    const testimony = aTestimony({ contracts: [], lines: [] });
    expect(behind("CONTRACT_IN_FORCE").map((check) => detailed(check, testimony))).toEqual(
      Array(4).fill("Er is geen contractregel over om dit aan te toetsen."),
    );
  });

  test("names a contract of many versions once", () => {
    const contracts = [
      aContract("C-1", { validUntil: "2022-02-01" }),
      aContract("C-1", { validFrom: "2022-02-01", status: "GEWIJZIGD" }),
    ];
    const testimony = aTestimony({ contracts });
    expect(detailed("CONTRACTED", testimony)).toBe("De aanbieder heeft of had contracten: C-1.");
    expect(detailed("CONTRACT_IN_FORCE", testimony)).toBe(
      "Van kracht: C-1 vanaf 1 januari 2022 zonder vastgelegde einddatum.",
    );
  });
});
