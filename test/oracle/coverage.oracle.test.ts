// SPDX-License-Identifier: EUPL-1.2
// The oracle itself against cases that a person worked out, in the order of the algorithm of DOMAIN.md 12.4.
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
  provider,
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
    expect(told(withContract({ start: "2022-03-02" }), about4B)).toEqual(["BLANK_SPOT"]);
    for (const status of ["GEPLAND", "OPGESCHORT", "BEEINDIGD"] as const) {
      expect(told(withContract({ status }), about4B)).toEqual(["BLANK_SPOT"]);
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
    expect(told(landscape)).toEqual(["BLANK_SPOT"]);
    expect(ask(landscape, { filter: { includeIndividual: true } })).toMatchObject({
      answer: "BLANK_SPOT",
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

describe("entries", () => {
  it("are the members of the consortium on the day, without those that do not exist on it", () => {
    const membership = (providerId: string, times = {}) =>
      fact(`m ${providerId}`, { consortiumId: "SV-1", providerId }, times);
    const landscape: Landscape = {
      ...smallWorld,
      Provider: [provider("P1"), provider("P2"), provider("P3", {}, { until: "2022-03-01" })],
      Consortium: [fact("SV-1", {})],
      ConsortiumMembership: [membership("P1"), membership("P2", { until: "2022-03-01" }), membership("P3")],
      Contract: [contract("C1", [], { consortiumId: "SV-1" }), contract("C2", ["P1"])],
      ContractLine: [line("C1", "2"), line("C2", "2")],
    };
    const given = ask(landscape);
    expect(given.entries.map((entry) => [entry.providerId, entry.asMemberOf])).toEqual([
      ["P1", "SV-1"],
      ["P1", null],
    ]);
    expect(given).toMatchObject({ totalCount: 2, providerCount: 1, counterpartyCount: 2 });
    expect(told(landscape, { on: "2022-02-28" })).toHaveLength(5);
    const ended = { ...landscape, Consortium: [fact("SV-1", {}, { until: "2022-03-01" })] };
    expect(told(ended)).toEqual(["COVERED", "P1 C2-2"]);
  });

  it("are marked as run-off, and never open, but keep the stop that applies", () => {
    const stop = (id: string, segmentId: string | null, municipalityIds: string[]) =>
      fact(id, { providerId: "P1", segmentId, municipalityIds, verified: false });
    const landscape: Landscape = {
      ...smallWorld,
      Contract: [contract("C1", ["P1"], { status: "UITLOOP" })],
      ContractLine: [line("C1", "4A")],
      AdmissionStop: [stop("s3", "S/4", []), stop("s2", null, ["GM0001"]), stop("s1", null, ["GM0002"])],
    };
    const about4A = { segment: "S/4A" };
    expect(ask(landscape, about4A).entries[0]).toMatchObject({ intake: "RUN_OFF", admissionStopId: "s2" });
    expect(told(landscape, about4A)).toEqual(["COVERED", "P1 C1-4A"]);
    expect(told(landscape, { ...about4A, filter: { openForIntake: true } })).toEqual(["NO_OPEN_INTAKE"]);

    const running = { ...landscape, Contract: [contract("C1", ["P1"])] };
    expect(ask(running, about4A).entries[0]?.intake).toBe("STOPPED");
    expect(ask({ ...running, AdmissionStop: [] }, about4A).entries[0]?.intake).toBe("OPEN");
    const silent = { ...running, AdmissionStop: [], ContractLine: [line("C1", "4A", { intakeOpen: null })] };
    expect(ask(silent, about4A).entries[0]).toMatchObject({ intake: "UNKNOWN", admissionStopId: null });
  });

  it("are not open for whom a stop may be that names a municipality which was split", () => {
    const landscape: Landscape = {
      ...smallWorld,
      Reorganisation: [
        fact("R-1", { on: "2019-01-01", kind: "SAMENVOEGING", fromIds: ["GM0008"], toIds: ["GM0009"] }),
        fact("R-2", {
          on: "2022-03-01",
          kind: "SPLITSING",
          fromIds: ["GM0009"],
          toIds: ["GM0001", "GM0003"],
        }),
      ],
      Contract: [contract("C1", ["P1"])],
      ContractLine: [line("C1", "2")],
    };
    const intake = (named: string, on: string, municipality = "GM0001") => {
      const facts = { providerId: "P1", segmentId: null, municipalityIds: [named], verified: true };
      return ask({ ...landscape, AdmissionStop: [fact("s1", facts)] }, { on, municipality }).entries[0]
        ?.intake;
    };
    expect(intake("GM0009", "2022-03-01")).toBe("STOPPED");
    expect(intake("GM0008", "2022-03-01")).toBe("STOPPED");
    expect(intake("GM0009", "2022-02-28")).toBe("OPEN");
    expect(intake("GM0009", "2022-03-01", "GM0002")).toBe("OPEN");
  });

  it("say how near the provider is", () => {
    const landscape: Landscape = {
      ...smallWorld,
      Municipality: [
        municipality("GM0001", {}, "Noord"),
        municipality("GM0002", {}, "Noord"),
        municipality("GM0003"),
        municipality("GM0004", {}, "Noord"),
      ],
      RegionMembership: [member("GM0001"), member("GM0002"), member("GM0003"), member("GM0004", {}, "R2")],
      Contract: [contract("C1", ["P1"])],
      ContractLine: [line("C1", "2")],
    };
    const near = (...places: string[]) =>
      ask({
        ...landscape,
        Location: places.map((municipalityId) => fact(municipalityId, { providerId: "P1", municipalityId })),
      }).entries[0]?.proximity;
    expect(near()).toBe("UNKNOWN");
    expect(near("GM0004")).toBe("ELSEWHERE");
    expect(near("GM0004", "GM0003")).toBe("IN_REGION");
    expect(near("GM0003", "GM0002")).toBe("IN_SUBREGION");
    expect(near("GM0002", "GM0001")).toBe("IN_MUNICIPALITY");
  });
});

describe("order, counts, facets", () => {
  const landscape: Landscape = {
    ...smallWorld,
    Provider: [
      provider("P1", { name: "Zorg", kind: "GEZINSHUIS", identities: ["A", "B"] }),
      provider("P2", { name: "Étoile", identities: ["B"], consultsForAccessTeams: true }),
      provider("P10", { name: "Etoile", consultsForAccessTeams: false }),
      provider("P3", { name: "de Ark" }),
      provider("P30", { name: "de Ark" }),
    ],
    Contract: [contract("C1", ["P1", "P2", "P3", "P10", "P30"]), contract("C2", ["P1"])],
    ContractLine: [line("C1", "2"), line("C2", "2", { scale: "LOKAAL", intakeOpen: false })],
    Supervision: [fact("sup", { providerId: "P1", kind: "VERSCHERPT_TOEZICHT" })],
  };

  it("orders by scale, then by name as Dutch readers do, then by id", () => {
    expect(told(landscape)).toEqual([
      "COVERED",
      "P1 C2-2",
      "P3 C1-2",
      "P30 C1-2",
      "P10 C1-2",
      "P2 C1-2",
      "P1 C1-2",
    ]);
  });

  it("lets each facet leave out its own filter only", () => {
    const given = ask(landscape, { filter: { openForIntake: true, kinds: ["GEZINSHUIS"] } });
    expect(given).toMatchObject({ answer: "COVERED", totalCount: 1, unfilteredCount: 6 });
    expect(given.facets).toEqual({
      scales: [{ value: "REGIONAL", count: 1 }],
      kinds: [
        { value: "INSTELLING", count: 4 },
        { value: "GEZINSHUIS", count: 1 },
      ],
      identities: [
        { value: "A", count: 1 },
        { value: "B", count: 1 },
      ],
      intake: [
        { value: "OPEN", count: 1 },
        { value: "STOPPED", count: 1 },
      ],
    });
  });

  it("finds names without their accents, and leaves out who is unknown or under supervision", () => {
    const shown = (filter: object) => ask(landscape, { filter }).entries.map((entry) => entry.providerId);
    expect(shown({ text: "ETÓ" })).toEqual(["P10", "P2"]);
    expect(shown({ consultsForAccessTeams: false })).toEqual(["P10"]);
    expect(shown({ withoutSupervision: true })).toEqual(["P3", "P30", "P10", "P2"]);
    expect(ask(landscape, { filter: { text: "nergens", openForIntake: true } }).answer).toBe(
      "NONE_MATCH_FILTER",
    );
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
