// SPDX-License-Identifier: EUPL-1.2
import { answered, counterpart, lineOfCounterpart, listed } from "../../../test/kit/coverageAnswers";
import {
  aBespokeLine,
  aConsortium,
  aContract,
  aDeployment,
  aLine,
  aLineFor,
  aMember,
  aProvider,
  aQuestion,
  aReorganisation,
  aSegment,
  aStop,
  aSupervision,
  day,
  someEvidence,
} from "../../../test/kit/coverageFacts";
import { answerOf } from "./answer.rules";

test("one provider with one open line covers", () => {
  expect(answerOf(someEvidence(), aQuestion())).toEqual({
    answer: "COVERED",
    entries: [
      {
        group: "OWN",
        provider: aProvider(),
        contract: aContract(),
        line: aLine(),
        asMemberOf: null,
        merged: null,
        proximity: "UNKNOWN",
        intake: "OPEN",
        stop: null,
        isStopOfSplit: false,
        underSupervision: false,
      },
    ],
    unfilteredCount: 1,
    providerCount: 1,
    counterpartyCount: 1,
    viaCounterpartCount: 0,
    facets: {
      scales: [{ value: "REGIONAL", count: 1 }],
      kinds: [{ value: "INSTELLING", count: 1 }],
      identities: [],
      intake: [{ value: "OPEN", count: 1 }],
    },
  });
});

describe("which lines", () => {
  test("those of the segment and of all segments under it, each shown with its own", () => {
    const segments = [
      aSegment("A"),
      aSegment("A1", { parentId: "S/A" }),
      aSegment("A1a", { parentId: "S/A1" }),
      aSegment("B"),
    ];
    const lines = [
      aLine("L-1"),
      aLine("L-2", { segmentId: "S/A1" }),
      aLine("L-3", { segmentId: "S/A1a" }),
      aLine("L-4", { segmentId: "S/B" }),
    ];
    expect(listed({ segments, lines })).toEqual(["P-1/L-1", "P-1/L-2", "P-1/L-3"]);
    const under = lines.slice(1);
    expect(listed({ segments, lines: under }, { segmentId: "S/A1" })).toEqual(["P-1/L-2", "P-1/L-3"]);
  });

  test("those of a segment above it, which was bought for all under it, as far as those are deployed and open", () => {
    const segments = [
      aSegment("4"),
      aSegment("4A", { parentId: "S/4" }),
      aSegment("4B", { parentId: "S/4" }),
    ];
    const evidence = { segments, lines: [aLine("L-1", { segmentId: "S/4" })] };
    const [no4A, no4B] = [aDeployment("S/4A", false), aDeployment("S/4B", false)];
    expect(answered(evidence, { segmentId: "S/4A" })).toBe("COVERED");
    expect(listed({ ...evidence, deployments: [no4A] }, { segmentId: "S/4" })).toEqual(["P-1/L-1"]);
    expect(listed({ ...evidence, deployments: [no4A] }, { segmentId: "S/4A" })).toEqual([]);
    expect(listed({ ...evidence, deployments: [no4A, no4B] }, { segmentId: "S/4" })).toEqual([]);
    const stops = [aStop("ST-1", { segmentId: "S/4A" })];
    const intakes = ["S/4A", "S/4B"].map(
      (segmentId) =>
        answerOf(someEvidence({ ...evidence, stops }), aQuestion({ segmentId })).entries[0]?.intake,
    );
    expect(intakes).toEqual(["STOPPED", "OPEN"]);
  });

  test("those of the counterpart behind the own, unless they were not asked for", () => {
    const evidence = { segments: counterpart, lines: [lineOfCounterpart, aLine()] };
    expect(listed(evidence)).toEqual(["P-1/L-1", "P-1/L-2"]);
    expect(listed(evidence, {}, { includeCounterpart: false })).toEqual(["P-1/L-1"]);
    expect(answerOf(someEvidence(evidence), aQuestion()).entries.map(({ group }) => group)).toEqual([
      "OWN",
      "COUNTERPART",
    ]);
  });

  test("the counterpart is directed: A falls back to B, and B to nobody", () => {
    const evidence = { segments: counterpart, lines: [aLine(), lineOfCounterpart] };
    expect(listed(evidence, { segmentId: "S/B" })).toEqual(["P-1/L-2"]);
  });

  test("bespoke lines only when they are asked for, as a group of their own", () => {
    const evidence = { lines: [aBespokeLine({ id: "L-9" }), aLine()] };
    expect(listed(evidence)).toEqual(["P-1/L-1"]);
    expect(listed(evidence, {}, { includeIndividual: true })).toEqual(["P-1/L-1", "P-1/L-9"]);
  });

  test("none whose contract does not show or whose area does not reach", () => {
    expect(listed({ contracts: [aContract("C-1", { status: "GEPLAND" })] })).toEqual([]);
    expect(listed({ contracts: [] })).toEqual([]);
    expect(listed({ lines: [aLineFor(["GM0002"])] })).toEqual([]);
    expect(listed({ lines: [aLine("L-1", { areaRegionId: "ANDERS" })] })).toEqual([]);
  });

  test("those that name a municipality which merged into this one, from the day of the merger", () => {
    const evidence = {
      reorganisations: [aReorganisation("2022-01-01", ["GM0009"], ["GM0001"])],
      lines: [aLineFor(["GM0009"])],
      contracts: [aContract("C-1", { start: "2021-01-01" })],
    };
    expect(listed(evidence)).toEqual(["P-1/L-1"]);
    expect(listed(evidence, { on: "2021-12-31" })).toEqual([]);
  });

  test("memberships of neighbours make no region of the municipality's own", () => {
    const evidence = someEvidence();
    const elsewhere = evidence.memberships.map((each) => ({ ...each, municipalityId: "GM0002" }));
    expect(listed({ memberships: elsewhere })).toEqual([]);
  });
});

describe("entries", () => {
  const joint = aContract("C-1", { partyIds: [], consortiumId: "CS-1" });
  const providers = [aProvider("P-1"), aProvider("P-2")];

  test("are the parties of a contract, each once", () => {
    const contracts = [aContract("C-1", { partyIds: ["P-1", "P-2", "P-1"] })];
    expect(listed({ contracts, providers })).toEqual(["P-1/L-1", "P-2/L-1"]);
  });

  test("of a provider and a consortium that have the same id are of two counterparties", () => {
    const evidence = {
      contracts: [aContract("C-1", { partyIds: [], consortiumId: "P-1" }), aContract("C-2")],
      lines: [aLine(), aLine("L-2", { contractId: "C-2" })],
      consortia: [aConsortium("P-1")],
      consortiumMemberships: [aMember("P-1", { consortiumId: "P-1" })],
    };
    expect(answerOf(someEvidence(evidence), aQuestion())).toMatchObject({
      providerCount: 1,
      counterpartyCount: 2,
    });
  });

  test("are the members of a consortium, who are one counterparty", () => {
    const consortiumMemberships = [aMember("P-1"), aMember("P-2"), aMember("P-1", { id: "again" })];
    const answer = answerOf(
      someEvidence({ contracts: [joint], consortiumMemberships, providers }),
      aQuestion(),
    );
    expect(answer.entries.map(({ provider, asMemberOf }) => [provider.id, asMemberOf])).toEqual([
      ["P-1", "CS-1"],
      ["P-2", "CS-1"],
    ]);
    expect(answer).toMatchObject({ providerCount: 2, counterpartyCount: 1 });
  });

  test("are not providers that do not exist on the day", () => {
    const contracts = [aContract("C-1", { partyIds: ["P-1", "P-2"] })];
    expect(listed({ contracts, providers: [aProvider("P-2")] })).toEqual(["P-2/L-1"]);
  });

  test("show the stop that applies, the intake it leaves and the supervision", () => {
    const stop = aStop("AS-1", { segmentId: "S/A" });
    const [entry] = answerOf(
      someEvidence({ stops: [aStop("AS-2"), stop], supervisions: [aSupervision()] }),
      aQuestion(),
    ).entries;
    expect(entry).toMatchObject({ intake: "STOPPED", stop, underSupervision: true });
  });
});

describe("the answer", () => {
  test("is a blank spot when nobody is contracted, and a counterpart or a bespoke line cures none", () => {
    expect(answered({ lines: [] })).toBe("BLANK_SPOT");
    const answer = answerOf(
      someEvidence({ segments: counterpart, lines: [lineOfCounterpart, aBespokeLine()] }),
      aQuestion({}, { includeIndividual: true }),
    );
    expect(answer).toMatchObject({
      answer: "BLANK_SPOT",
      unfilteredCount: 2,
      providerCount: 0,
      counterpartyCount: 0,
      viaCounterpartCount: 1,
    });
    expect(answer.entries.map(({ group }) => group)).toEqual(["COUNTERPART", "INDIVIDUAL"]);
  });

  test("is covered in run-off, under a stop and where intake was not recorded", () => {
    expect(answered({ contracts: [aContract("C-1", { status: "UITLOOP" })] })).toBe("COVERED");
    expect(answered({ stops: [aStop()] })).toBe("COVERED");
    expect(answered({ lines: [aLine("L-1", { intakeOpen: null })] })).toBe("COVERED");
  });

  test("is no open intake when that one filter took the last", () => {
    const filter = { openForIntake: true };
    expect(answered({ stops: [aStop()] }, { filter })).toBe("NO_OPEN_INTAKE");
    expect(answered({ lines: [aLine("L-1", { intakeOpen: null })] }, { filter })).toBe("NO_OPEN_INTAKE");
    expect(answered({}, { filter })).toBe("COVERED");
  });

  test("is none match the filter when another filter took the last, with or without open intake", () => {
    expect(answered({}, { filter: { text: "Anders" } })).toBe("NONE_MATCH_FILTER");
    const both = { text: "Anders", openForIntake: true };
    expect(answered({ stops: [aStop()] }, { filter: both })).toBe("NONE_MATCH_FILTER");
  });

  test("is not recorded when no line of the scheme is in the register, unless it is not deployed", () => {
    const silent = { lines: [], isRecorded: false };
    expect(answered(silent)).toBe("NOT_RECORDED");
    expect(answered(silent, { filter: { openForIntake: true } })).toBe("NOT_RECORDED");
    expect(answered({ ...silent, segments: counterpart, lines: [lineOfCounterpart] })).toBe("NOT_RECORDED");
    expect(answered({ ...silent, deployments: [aDeployment("S/A", false)] })).toBe("NOT_DEPLOYED");
  });

  test("stays a blank spot under a filter", () => {
    expect(answered({ lines: [] }, { filter: { openForIntake: true, text: "Anders" } })).toBe("BLANK_SPOT");
  });

  test("looks past an open counterpart when its own are closed", () => {
    const evidence = {
      segments: counterpart,
      lines: [aLine("L-1", { intakeOpen: false }), lineOfCounterpart],
    };
    const answer = answerOf(someEvidence(evidence), aQuestion({ filter: { openForIntake: true } }));
    expect(answer).toMatchObject({
      answer: "NO_OPEN_INTAKE",
      unfilteredCount: 2,
      providerCount: 0,
      viaCounterpartCount: 1,
    });
  });
});

test("counts tell providers, counterparties and fallbacks apart, after filters, of the whole list", () => {
  const evidence = someEvidence({
    segments: counterpart,
    lines: [
      aLine("L-1"),
      aLine("L-2"),
      aLine("L-3", { contractId: "C-2" }),
      aLine("L-4", { contractId: "C-3", segmentId: "S/B" }),
      aLine("L-5", { contractId: "C-1", segmentId: "S/B" }),
      aBespokeLine({ id: "L-6", contractId: "C-3" }),
    ],
    contracts: [
      aContract("C-1"),
      aContract("C-2", { partyIds: [], consortiumId: "CS-1" }),
      aContract("C-3", { partyIds: ["P-4"] }),
    ],
    consortiumMemberships: [aMember("P-1"), aMember("P-2"), aMember("P-3")],
    providers: ["P-1", "P-2", "P-3", "P-4"].map((id) => aProvider(id)),
    stops: [aStop("AS-1", { providerId: "P-3" })],
  });
  const scope = { includeIndividual: true };
  expect(answerOf(evidence, aQuestion({ on: day }, scope))).toMatchObject({
    entries: { length: 8 },
    unfilteredCount: 8,
    providerCount: 3,
    counterpartyCount: 2,
    viaCounterpartCount: 2,
  });
  expect(answerOf(evidence, aQuestion({ filter: { openForIntake: true } }, scope))).toMatchObject({
    entries: { length: 7 },
    unfilteredCount: 8,
    providerCount: 2,
    counterpartyCount: 2,
    viaCounterpartCount: 2,
  });
});
