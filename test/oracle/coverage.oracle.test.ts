// SPDX-License-Identifier: EUPL-1.2
// What the oracle answers, against cases that a person worked out, in the order of the algorithm of DOMAIN.md 12.4.
import { answer } from "./coverage.oracle";
import { type Landscape, emptyLandscape } from "./landscape";
import {
  ask,
  contract,
  fact,
  firstMoment,
  forMunicipalities,
  laterMoment,
  line,
  member,
  municipality,
  segment,
  smallWorld,
  told,
} from "./small.world";

describe("which situation is it", () => {
  const question = {
    municipality: "GM0001",
    segment: "S/2",
    on: "2022-03-01",
    knownAt: laterMoment,
    filter: {},
  };

  it("asks first whether anything was recorded, then for the municipality, then for the segment", () => {
    expect(ask(emptyLandscape).answer).toBe("NOTHING_RECORDED_YET");
    const early = { ...question, municipality: "GM9999", knownAt: firstMoment - 1 };
    expect(answer(smallWorld, early)).toMatchObject({ answer: "NOTHING_RECORDED_YET", totalCount: 0 });
    expect(answer(smallWorld, { ...question, municipality: "GM9999", segment: "S/9" })).toEqual({
      kind: "input-error",
      field: "municipality",
    });
    expect(answer(smallWorld, { ...question, segment: "S/9" })).toEqual({
      kind: "input-error",
      field: "segment",
    });
  });

  it("knows a municipality of another day, of another region, and a segment of another day", () => {
    const landscape: Landscape = {
      ...smallWorld,
      Municipality: [
        municipality("GM0001"),
        municipality("GM0002", { until: "2022-03-01" }),
        municipality("GM0003"),
      ],
      RegionMembership: [
        member("GM0001"),
        fact("other", { regionId: "R1", municipalityId: "GM0003", purpose: "OVERIG" as const }),
      ],
      Segment: [segment("2"), segment("7", {}, { from: "2022-03-02" })],
    };
    expect(ask(landscape, { municipality: "GM0002" }).answer).toBe("MUNICIPALITY_NOT_VALID");
    expect(ask(landscape, { municipality: "GM0003" }).answer).toBe("OUTSIDE_REGION");
    expect(ask(landscape, { segment: "S/7" }).answer).toBe("SEGMENT_NOT_VALID");
    expect(ask(landscape, { segment: "S/7", municipality: "GM0003" }).answer).toBe("OUTSIDE_REGION");
  });
});

describe("territory", () => {
  function reorganised(...reorganisations: [on: string, from: string[], to: string[]][]): Landscape {
    return {
      ...smallWorld,
      Reorganisation: reorganisations.map(([on, fromIds, toIds], index) =>
        fact(`R-${index}`, { on, kind: "SAMENVOEGING", fromIds, toIds }),
      ),
      Contract: [contract("C1", ["P1"])],
      ContractLine: [line("C1", "2", forMunicipalities("GM0009"))],
      Location: [fact("LOC", { providerId: "P1", municipalityId: "GM0009" })],
    };
  }

  it("has those that merged into it, also through another, from the day of effect", () => {
    const landscape = reorganised(
      ["2019-01-01", ["GM0009"], ["GM0008"]],
      ["2022-03-01", ["GM0008", "GM0007"], ["GM0001"]],
    );
    expect(told(landscape, { on: "2022-02-28" })).toEqual(["BLANK_SPOT"]);
    expect(told(landscape, { on: "2022-03-01" })).toEqual(["COVERED", "P1 C1-2"]);
    expect(ask(landscape, { on: "2022-03-01" }).entries[0]?.proximity).toBe("IN_MUNICIPALITY");
  });

  it("has none that was split, nor what went into that one", () => {
    const split = reorganised(["2019-01-01", ["GM0009"], ["GM0001", "GM0002"]]);
    expect(told(split)).toEqual(["BLANK_SPOT"]);
    const through = reorganised(
      ["2018-01-01", ["GM0009"], ["GM0008"]],
      ["2019-01-01", ["GM0008"], ["GM0001", "GM0002"]],
    );
    expect(told(through)).toEqual(["BLANK_SPOT"]);
  });

  it("counts as split what went into two by two reorganisations, from the second on", () => {
    const landscape = reorganised(
      ["2019-01-01", ["GM0009"], ["GM0001"]],
      ["2022-01-01", ["GM0009"], ["GM0002"]],
    );
    expect(told(landscape, { on: "2021-12-31" })).toEqual(["COVERED", "P1 C1-2"]);
    expect(told(landscape, { on: "2022-01-01" })).toEqual(["BLANK_SPOT"]);
  });

  it("lets a municipality that joined with others into itself go on into a next one", () => {
    const landscape = reorganised(
      ["2019-01-01", ["GM0008", "GM0009"], ["GM0008"]],
      ["2022-01-01", ["GM0008"], ["GM0001"]],
    );
    expect(told(landscape)).toEqual(["COVERED", "P1 C1-2"]);
  });
});

describe("which lines", () => {
  const contracted: Landscape = {
    ...smallWorld,
    Contract: [contract("C1", ["P1"])],
    ContractLine: [line("C1", "4B")],
  };

  it("follows a counterpart in its direction only, and that never cures a blank spot", () => {
    const given = ask(contracted, { segment: "S/4A" });
    expect(given).toMatchObject({
      answer: "BLANK_SPOT",
      totalCount: 1,
      providerCount: 0,
      viaCounterpartCount: 1,
    });
    expect(given.entries[0]).toMatchObject({ segmentId: "S/4B", viaCounterpart: true });
    expect(told(contracted, { segment: "S/4A", filter: { includeCounterpart: false } })).toEqual([
      "BLANK_SPOT",
    ]);

    const reverse = { ...contracted, ContractLine: [line("C1", "4A")] };
    expect(told(reverse, { segment: "S/4B" })).toEqual(["BLANK_SPOT"]);
  });

  it("takes what was bought as a whole for each part: of the segment asked for, and of its counterpart", () => {
    const whole = { ...contracted, ContractLine: [line("C1", "4")] };
    const given = ask(whole, { segment: "S/4B" });
    expect(given).toMatchObject({
      answer: "COVERED",
      entries: [{ segmentId: "S/4", viaCounterpart: false }],
    });

    const elsewhere = {
      ...whole,
      Segment: [...whole.Segment.slice(0, 3), segment("2", { counterpartId: "S/4B" })],
    };
    const fallenBack = ask(elsewhere);
    expect(fallenBack).toMatchObject({
      answer: "BLANK_SPOT",
      viaCounterpartCount: 1,
      entries: [{ segmentId: "S/4", viaCounterpart: true, intake: "OPEN" }],
    });
    const about = (code: string) => ({
      providerId: "P1",
      segmentId: `S/${code}`,
      municipalityIds: [],
      verified: true,
    });
    const intake = (code: string) =>
      ask({ ...elsewhere, AdmissionStop: [fact("s1", about(code))] }).entries[0]?.intake;
    expect(["4", "4A", "4B"].map(intake)).toEqual(["STOPPED", "OPEN", "STOPPED"]);
    const no = fact("no", { municipalityId: "GM0001", segmentId: "S/4B", deployed: false });
    expect(told({ ...elsewhere, Deployment: [no] })).toEqual(["BLANK_SPOT"]);
  });

  it("takes the children of a segment as its own, also one that a sister names as counterpart", () => {
    const given = ask(contracted, { segment: "S/4" });
    expect(given).toMatchObject({ answer: "COVERED", providerCount: 1, viaCounterpartCount: 0 });
    expect(given.entries[0]).toMatchObject({ segmentId: "S/4B", viaCounterpart: false });
  });

  it("leaves out a contract from the day of its end, before its start, and by its status", () => {
    const withContract = (facts: Parameters<typeof contract>[2]) => ({
      ...contracted,
      Contract: [contract("C1", ["P1"], facts)],
    });
    const about4B = { segment: "S/4B" };
    expect(ask(withContract({ end: "2022-03-02" }), about4B).entries[0]?.contractEndsOn).toBe("2022-03-02");
    expect(told(withContract({ end: "2022-03-01" }), about4B)).toEqual(["BLANK_SPOT"]);
    expect(told(withContract({ start: "2022-03-02" }), about4B)).toEqual(["NOT_RECORDED"]);
    for (const status of ["GEPLAND", "OPGESCHORT", "BEEINDIGD"] as const) {
      expect(told(withContract({ status }), about4B)).toEqual(["NOT_RECORDED"]);
    }
  });

  it("does not take what the country bought, or another region, for what the region did not record", () => {
    const about4A = { segment: "S/4A", filter: { includeCounterpart: false } };
    const bought = (facts: Parameters<typeof contract>[2], area: Parameters<typeof line>[2] = {}) => ({
      ...contracted,
      Contract: [contract("C1", ["P1"], facts)],
      ContractLine: [line("C1", "4B", area)],
    });
    const elsewhere = { areaKind: "LANDELIJK", areaRegionId: null } as const;
    const national = { commissionerRegionId: null, commissionerKind: "LANDELIJK" } as const;
    expect(told(bought(national), about4A)).toEqual(["NOT_RECORDED"]);
    const SegmentScheme = [fact("S", { regionId: null, kind: "LTA" })];
    expect(told({ ...bought(national), SegmentScheme }, about4A)).toEqual(["BLANK_SPOT"]);
    expect(told(bought({ commissionerRegionId: "R2" }, elsewhere), about4A)).toEqual(["NOT_RECORDED"]);
    expect(told(bought({ commissionerRegionId: "R2" }), about4A)).toEqual(["BLANK_SPOT"]);
    for (const buyer of ["GM0001", "GM0002"]) {
      const own = {
        ...national,
        commissionerKind: "GEMEENTE" as const,
        commissionerMunicipalityIds: [buyer],
      };
      const expected = buyer === "GM0001" ? "BLANK_SPOT" : "NOT_RECORDED";
      for (const area of [elsewhere, forMunicipalities(buyer)])
        expect(told(bought(own, area), about4A)).toEqual([expected]);
    }
  });

  it("shows individual lines on request, for any segment, and lets them claim nothing", () => {
    const bespoke = {
      segmentId: null,
      scale: "INDIVIDUEEL",
      areaKind: "LANDELIJK",
      areaRegionId: null,
    } as const;
    const landscape = { ...contracted, ContractLine: [line("C1", "x", bespoke)] };
    expect(told(landscape)).toEqual(["NOT_RECORDED"]);
    expect(ask(landscape, { filter: { includeIndividual: true } })).toMatchObject({
      answer: "NOT_RECORDED",
      totalCount: 1,
      providerCount: 0,
      counterpartyCount: 0,
      viaCounterpartCount: 0,
      entries: [{ lineId: "C1-x", segmentId: null, scale: "INDIVIDUAL", viaCounterpart: false }],
    });
  });
});

describe("deployment", () => {
  const no = (code: string) =>
    fact(`no ${code}`, { municipalityId: "GM0001", segmentId: `S/${code}`, deployed: false });
  const landscape: Landscape = {
    ...smallWorld,
    Contract: [contract("C1", ["P1"])],
    ContractLine: [line("C1", "4A"), line("C1", "4B")],
  };

  it("leaves out a child that is not deployed, and answers so when no leaf is", () => {
    const one = { ...landscape, Deployment: [no("4A")] };
    expect(told(one, { segment: "S/4" })).toEqual(["COVERED", "P1 C1-4B"]);
    expect(told(one, { segment: "S/4", municipality: "GM0002" })).toEqual([
      "COVERED",
      "P1 C1-4A",
      "P1 C1-4B",
    ]);
    const both = { ...landscape, Deployment: [no("4A"), no("4B")] };
    expect(told(both, { segment: "S/4" })).toEqual(["NOT_DEPLOYED"]);
  });

  it("reaches the children of a segment that is not deployed, and shows them on request", () => {
    const parent = { ...landscape, Deployment: [no("4")] };
    expect(told(parent, { segment: "S/4A" })).toEqual(["NOT_DEPLOYED"]);
    expect(told(parent, { segment: "S/4A", filter: { includeNotDeployed: true } })).toEqual([
      "NOT_DEPLOYED",
      "P1 C1-4A",
      "P1 C1-4B",
    ]);
  });
});

describe("two times", () => {
  it("answers as the register knew it then, about the day asked for", () => {
    // The contract was recorded as running; in June it was corrected: it had stopped on 1 February already.
    const landscape: Landscape = {
      ...smallWorld,
      Contract: [
        contract("C1", ["P1"], {}, { recordedUntil: laterMoment }),
        contract("C1", ["P1"], {}, { until: "2022-02-01", recordedFrom: laterMoment }),
        contract("C1", ["P1"], { status: "BEEINDIGD" }, { from: "2022-02-01", recordedFrom: laterMoment }),
      ],
      ContractLine: [line("C1", "2")],
    };
    expect(told(landscape, { knownAt: laterMoment - 1 })).toEqual(["COVERED", "P1 C1-2"]);
    expect(told(landscape, { knownAt: laterMoment })).toEqual(["BLANK_SPOT"]);
    expect(told(landscape, { knownAt: laterMoment, on: "2022-01-31" })).toEqual(["COVERED", "P1 C1-2"]);
  });

  it("does not know a municipality that was withdrawn, nor one recorded later", () => {
    const landscape: Landscape = {
      ...smallWorld,
      Municipality: [
        municipality("GM0001", { recordedUntil: laterMoment }),
        municipality("GM0002", { recordedFrom: laterMoment }),
      ],
    };
    const about = (id: string, knownAt: number) =>
      answer(landscape, { municipality: id, segment: "S/2", on: "2022-03-01", knownAt, filter: {} }).kind;
    expect(about("GM0001", laterMoment - 1)).toBe("answer");
    expect(about("GM0001", laterMoment)).toBe("input-error");
    expect(about("GM0002", laterMoment - 1)).toBe("input-error");
    expect(about("GM0002", laterMoment)).toBe("answer");
  });
});
