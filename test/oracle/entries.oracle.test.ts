// SPDX-License-Identifier: EUPL-1.2
// The entries of the oracle, their order and their counts, against cases that a person worked out.
import { type Landscape } from "./landscape";
import { ask, contract, fact, line, member, municipality, provider, smallWorld, told } from "./small.world";

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
