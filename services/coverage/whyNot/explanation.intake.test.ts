// SPDX-License-Identifier: EUPL-1.2
// What an explanation says of somebody on the list who may take nobody in, and of a line that is suspended.
import {
  aContract,
  aDeployment,
  aLine,
  aLineFor,
  aReorganisation,
  aSegment,
  aStop,
  aTestimony,
} from "../../../test/kit/coverageFacts";
import { behind, detailed, explained, reiger } from "../../../test/kit/explained";
import { type Testimony } from "./explanation.rules";

test("a stop that names a split municipality stops until a person has said for whom it is", () => {
  const testimony = aTestimony({
    reorganisations: [aReorganisation("2022-02-01", ["GM0009"], ["GM0001", "GM0002"])],
    stops: [aStop("AS-1", { municipalityIds: ["GM0009"] })],
  });
  expect(explained(testimony)).toMatchObject({
    sentence: expect.stringContaining(
      "Die noemt een gesplitste gemeente: een mens moet bepalen voor wie die geldt.",
    ) as string,
    fails: ["OPEN_FOR_INTAKE"],
  });
});

describe("intake", () => {
  const cases: readonly [string, Partial<Testimony>, string][] = [
    [
      "of a contract in run-off is closed",
      { contracts: [aContract("C-1", { status: "UITLOOP" })] },
      "Het contract loopt af en is niet open voor instroom.",
    ],
    [
      "of a terminated contract is closed",
      { contracts: [aContract("C-1", { status: "OPGEZEGD" })] },
      "Het contract loopt af en is niet open voor instroom.",
    ],
    [
      "that the line closes is closed without a stop",
      { lines: [aLine("L-1", { intakeOpen: false })] },
      "De contractregel is niet open voor instroom.",
    ],
    [
      "under a stop without a known end is closed until further notice",
      { stops: [aStop("AS-1", { validFrom: "2022-02-01" })] },
      "Er geldt een opnamestop vanaf 1 februari 2022.",
    ],
    [
      "under a stop that was changed on the way is closed from its first day",
      {
        stops: [
          aStop("AS-1", { validFrom: "2021-12-01", validUntil: "2022-02-15", municipalityIds: ["GM0001"] }),
          aStop("AS-1", { validFrom: "2022-02-15", validUntil: "2022-04-01" }),
        ],
      },
      "Er geldt een opnamestop vanaf 1 december 2021 tot 1 april 2022.",
    ],
  ];

  test.each(cases)("%s", (_title, given, sentence) => {
    expect(explained(aTestimony(given))).toEqual({
      sentence: `${reiger} staat in het overzicht. ${sentence}`,
      fails: ["OPEN_FOR_INTAKE"],
      notJudged: [],
      covers: true,
    });
  });

  const silent = aLine("L-1", { intakeOpen: null });
  test.each([
    ["every line", [silent], "Of de aanbieder open is voor instroom, is niet vastgelegd."],
    [
      "one line beside a closed one",
      [silent, aLine("L-2", { intakeOpen: false })],
      "De contractregel is niet open voor instroom. Van een andere regel is niet vastgelegd of die open is.",
    ],
  ])("of which %s is silent is not judged, which is not a no", (_title, lines, sentence) => {
    expect(explained(aTestimony({ lines }))).toEqual({
      sentence: `${reiger} staat in het overzicht. ${sentence}`,
      fails: [],
      notJudged: ["OPEN_FOR_INTAKE"],
      covers: true,
    });
  });

  test("of one open line is enough", () => {
    const lines = [aLine("L-1", { intakeOpen: false }), aLine("L-2")];
    expect(explained(aTestimony({ lines })).fails).toEqual([]);
  });

  test.each([
    ["that ended", aStop("AS-1", { validFrom: "2022-01-01", validUntil: "2022-03-01" })],
    ["for another segment", aStop("AS-1", { validFrom: "2022-01-01", segmentId: "S/B" })],
    ["for another municipality", aStop("AS-1", { validFrom: "2022-01-01", municipalityIds: ["GM0002"] })],
  ])("is not closed by a stop %s", (_title, stop) => {
    expect(explained(aTestimony({ stops: [stop] })).fails).toEqual([]);
  });
});

describe("a suspended line", () => {
  const suspended = aLine("L-1", { suspended: true });
  const elsewhere = aLineFor(["GM0002"], { id: "L-2" });
  const named = "Regel L-1 voor segment S/A is opgeschort op 1 maart 2022.";

  test("that reaches the municipality is the answer, and is still in its contract", () => {
    const testimony = aTestimony({ lines: [suspended] });
    expect(explained(testimony)).toEqual({
      sentence: named,
      fails: ["AREA_COVERED"],
      notJudged: behind("AREA_COVERED"),
      covers: false,
    });
    expect(detailed("SEGMENT_IN_CONTRACT", testimony)).toBe("Het segment staat in regel L-1.");
  });

  test("that reaches it is the answer too when another line is for elsewhere", () => {
    for (const lines of [
      [suspended, elsewhere],
      [elsewhere, suspended],
    ]) {
      expect(explained(aTestimony({ lines })).sentence).toBe(named);
    }
  });

  test("that reaches it does not hide a line that covers", () => {
    const lines = [suspended, aLine("L-2")];
    expect(explained(aTestimony({ lines }))).toMatchObject({ fails: [], covers: true });
  });

  test("that never reached it is not the reason", () => {
    const testimony = aTestimony({ lines: [aLineFor(["GM0002"], { suspended: true })] });
    expect(explained(testimony)).toEqual({
      sentence:
        "Het werkgebied omvat de gemeente niet: het contract geldt in de gemeente GM0002 (opgeschort).",
      fails: ["AREA_COVERED"],
      notJudged: behind("AREA_COVERED"),
      covers: false,
    });
  });

  test("mentions the counterpart that is there", () => {
    const segments = [aSegment("A", { counterpartId: "S/B" }), aSegment("B")];
    const lines = [suspended, aLine("L-2", { segmentId: "S/B" })];
    expect(explained(aTestimony({ segments, lines })).sentence).toBe(
      "Regel L-1 voor segment S/A is opgeschort op 1 maart 2022; wel het alternatieve segment.",
    );
  });

  test("of a part that is deployed is the answer when another part is not", () => {
    const segments = ["A1", "A2"].map((code) => aSegment(code, { parentId: "S/A" }));
    const lines = [aLine("L-1", { segmentId: "S/A1", suspended: true }), aLine("L-2", { segmentId: "S/A2" })];
    const sentence = (notDeployed: string): string => {
      const deployments = [aDeployment(notDeployed, false)];
      return explained(aTestimony({ segments: [aSegment(), ...segments], lines, deployments })).sentence;
    };
    expect(sentence("S/A2")).toBe("Regel L-1 voor segment S/A1 is opgeschort op 1 maart 2022.");
    expect(sentence("S/A")).toBe("De gemeente zet het segment niet in.");
  });
});
