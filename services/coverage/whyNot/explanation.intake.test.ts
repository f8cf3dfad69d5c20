// SPDX-License-Identifier: EUPL-1.2
// What an explanation says of somebody on the list who may take nobody in.
import { aContract, aLine, aReorganisation, aStop, aTestimony } from "../../../test/kit/coverageFacts";
import { explained, reiger } from "../../../test/kit/explained";
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
      "of which the line is silent is not recorded, which is not a no",
      { lines: [aLine("L-1", { intakeOpen: null })] },
      "Of de aanbieder open is voor instroom, is niet vastgelegd.",
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
