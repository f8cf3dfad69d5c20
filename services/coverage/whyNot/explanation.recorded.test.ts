// SPDX-License-Identifier: EUPL-1.2
import { aContract, aSegment, aTestimony } from "../../../test/kit/coverageFacts";
import { behind, explained } from "../../../test/kit/explained";

test("of a scheme without any contract in the register nothing is said of who has none", () => {
  const silent = { segmentId: "T/A", segments: [aSegment("A", { id: "T/A" })], isRecorded: false };
  const words =
    "Van de indeling T staat voor deze gemeente en haar regio geen openbaar contract van die dag of eerder in het register: of de aanbieder er een heeft, is niet vastgelegd.";
  for (const contracts of [[], [aContract("C-1", { end: "2022-02-01" })], [aContract()]]) {
    expect(explained(aTestimony({ ...silent, contracts }))).toMatchObject({
      sentence: words,
      fails: [],
      covers: false,
    });
  }
  expect(explained(aTestimony({ ...silent, contracts: [] })).notJudged).toEqual(behind("IN_REGION"));
});
