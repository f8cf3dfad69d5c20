// SPDX-License-Identifier: EUPL-1.2
// Every form of keepers, filled in so that the register would take it: by its address, and what is filled in.
import { type Filled } from "./sentForm";

export interface FilledForm {
  readonly path: string;
  /** What it is about, in its address. */
  readonly about: string;
  readonly filled: Filled;
}

/** A second place of a provider, as far ahead. */
export const placeOfTheTable = `changeProviders(reason: "Voor de tafel", changes: [{ location: { act: REGISTER, id: "TAFEL-V",
  from: "2033-01-01", facts: { providerId: "RTA-001", municipalityId: "GM0505" } } }]) { recordedAt }`;

/** Contracts of the table alone, of which the lines begin so far ahead that no other test sees them; one is suspended, as is a line. */
export const ofTheTable = `changeContracts(reason: "Voor de tafel", changes: [
  { contract: { act: REGISTER, id: "TAFEL-C", from: "2026-06-01", facts: {
    category: RTA, delivery: ZIN, partyIds: ["RTA-047"], procedure: OPEN_HOUSE, segmentSpanning: false, start: "2026-06-01",
    end: "2037-01-01", endStated: true, status: ACTIEF, commissionerKind: REGIO, commissionerRegionId: "ZHZ" } } }
  { contract: { act: REGISTER, id: "TAFEL-D", from: "2026-06-01", until: "2037-01-01", facts: {
    category: RTA, delivery: ZIN, partyIds: ["RTA-047"], procedure: OPEN_HOUSE, segmentSpanning: false, start: "2026-06-01",
    end: "2037-01-01", endStated: true, status: OPGESCHORT, commissionerKind: REGIO, commissionerRegionId: "ZHZ" } } }
  { contractLine: { act: REGISTER, id: "TAFEL-C-1", from: "2033-01-01", until: "2037-01-01", facts: { contractId: "TAFEL-C",
    segmentId: "ZHZ-2022/2", scale: REGIONAL, areaKind: REGIO, areaRegionId: "ZHZ" } } }
  { contractLine: { act: REGISTER, id: "TAFEL-C-2", from: "2033-01-01", until: "2037-01-01", facts: { contractId: "TAFEL-C",
    segmentId: "ZHZ-2022/3", scale: REGIONAL, areaKind: REGIO, areaRegionId: "ZHZ", suspended: true } } }
  { extensionOption: { act: REGISTER, id: "TAFEL-C/1", facts: { contractId: "TAFEL-C", decideInYear: 2036,
    extendsTo: "2037-01-01", extendsUntil: "2038-01-01", exercised: false } } }
]) { recordedAt outcomes { __typename ... on OperationRefused { faults { field expected given } } } }`;

const exit = { exitReason: "NIET_INGESCHREVEN_OF_NIET_GEGUND" };
const award = { procedure: "OPEN_HOUSE", start: "2033-01-01", end: "2037-01-01", segments: ["ZHZ-2022/2"] };
const contact = "soort=IntakeContact&id=RTA-046-I1";
const location = "RTA-001-L1";

const form = (path: string, about: string, filled: Filled = {}): FilledForm => ({ path, about, filled });

export const keepingForms: readonly FilledForm[] = [
  form("opnamestop-aankondigen", "aanbieder=RTA-047", { from: "2026-12-01", explanation: "Vol" }),
  form("opnamestop-verifieren", "id=STOP-RTA-015-2"),
  form("opnamestop-opheffen", "id=STOP-RTA-015-2", { on: "2033-01-01" }),
  form("wachttijd-vastleggen", "aanbieder=RTA-047", {
    segment: "ZHZ-2022/4A",
    measure: "AANMELDING_TOT_INTAKE",
    days: "30",
    measuredOn: "2026-11-01",
    measurementSource: "opgave",
  }),
  form("besluit-vastleggen", "id=R3-2023-GO-2027&jaar=2027&voor=R3", { outcome: "GO", on: "2026-11-01" }),
  form("contract-wijzigen", "id=TAFEL-C", { from: "2034-01-01", decisionReference: "besluit 9" }),
  form("contract-corrigeren", "id=TAFEL-C", { decisionReference: "besluit 9" }),
  form("contract-verlengen", "id=TAFEL-C", { option: "TAFEL-C/1", from: "2036-06-01" }),
  form("contract-opzeggen", "id=TAFEL-C", { noticeOn: "2034-01-01", endsOn: "2035-01-01", ...exit }),
  form("contract-opschorten", "id=TAFEL-C", { from: "2034-01-01" }),
  form("contract-hervatten", "id=TAFEL-D", { from: "2034-01-01" }),
  form("contract-beeindigen", "id=TAFEL-C", { on: "2035-01-01", ...exit }),
  form("contact-vastleggen", "aanbieder=RTA-047", {
    from: "2033-01-01",
    desk: "Loket",
    phone: "+31000000000",
  }),
  form("gunning-vastleggen", "aanbieder=RTA-047", award),
  form("gunningen-vastleggen", "", { ...award, providers: "RTA-047\nRTA-110" }),
  form("segmentindeling-starten", "", {
    "facts.regionId": "ZHZ",
    "facts.kind": "SEGMENTEN",
    "facts.title": "Proef",
    from: "2040-01-01",
    "segments.0.code": "1",
    "segments.0.facts.label": "Eén",
  }),
  form("contracten-overdragen", "to=RTA-110", { from: "RTA-047", on: "2035-01-01", contracts: "TAFEL-C" }),
  form("contractregel-opschorten", "id=TAFEL-C-1", { from: "2034-01-01" }),
  form("contractregel-hervatten", "id=TAFEL-C-2", { from: "2034-01-01" }),
  form("contractregel-beeindigen", "id=TAFEL-C-1", { on: "2034-01-01" }),
  form("gemeenten-herindelen", "", {
    on: "2040-01-01",
    kind: "SAMENVOEGING",
    from: ["GM0523", "GM0590"],
    "to.0.id": "GM1999",
    "to.0.facts.name": "Samen (fictief)",
  }),
  form("inzet-vastleggen", "municipality=GM0512", {
    segment: "ZHZ-2022/4B",
    deployed: "nee",
    from: "2033-01-01",
  }),
  form("team-contracteren", "team=JT-GM0482-1", { region: "ZHZ", from: "2033-01-01" }),
  form("aanbieder-hernoemen", "id=RTA-047", { name: "Anders (fictief)", from: "2033-01-01" }),
  form("aanbieders-fuseren", "successor=RTA-110", { predecessors: "RTA-111", on: "2040-01-01" }),
  form("aanbieder-splitsen", "id=RTA-047", {
    on: "2040-01-01",
    continues: "ja",
    "into.0.id": "TAFEL-A",
    "into.0.facts.name": "Afgesplitst (fictief)",
    "into.0.facts.kind": "INSTELLING",
    "into.0.facts.selfEmployed": "nee",
  }),
  form("samenwerkingsverband-toetreden", "consortium=SV-1", {
    provider: "RTA-047",
    role: "DEELNEMER",
    from: "2033-01-01",
  }),
  form("samenwerkingsverband-uittreden", "consortium=SV-1", { provider: "RTA-003", on: "2033-01-01" }),
  form("samenwerkingsverband-wijzigen", "consortium=SV-1", { on: "2033-01-01", leaves: "RTA-003" }),
  form("vestiging-verhuizen", `id=${location}`, { municipality: "GM0512", from: "2033-01-01" }),
  form("vestigingen-samenvoegen", `into=${location}`, { locations: "TAFEL-V", on: "2034-01-01" }),
  form("vestiging-splitsen", `id=${location}`, {
    on: "2033-01-01",
    continues: "ja",
    "into.0.id": "TAFEL-L",
    "into.0.municipality": "GM0512",
  }),
  form("toezicht-instellen", "", { provider: "RTA-047", kind: "VERSCHERPT_TOEZICHT", from: "2033-01-01" }),
  form("toezicht-beeindigen", "id=TOEZICHT-RTA-082-2022", { on: "2022-12-01" }),
  form("maatregel-nemen", "", { contract: "TAFEL-C", kind: "VERBETERPLAN", takenOn: "2034-01-01" }),
  form("registreren", "soort=Location", {
    providerId: "RTA-047",
    municipalityId: "GM0512",
    from: "2033-01-01",
  }),
  form("wijzigen", contact, { from: "2033-01-01", desk: "Ander loket" }),
  form("corrigeren", contact, { desk: "Ander loket" }),
  form("looptijd-corrigeren", contact, { from: "2022-02-01" }),
  form("hervatten", "soort=Supervision&id=TOEZICHT-RTA-082-2022", { from: "2033-01-01" }),
  form("beeindigen", contact, { from: "2033-01-01" }),
  form("intrekken", contact),
  form("nagaan", contact),
];
