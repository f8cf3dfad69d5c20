// SPDX-License-Identifier: EUPL-1.2
import { operationActs } from "./operation";

const acts = Object.entries(operationActs).map(([act, meaning]) => `  ${JSON.stringify(meaning)}\n  ${act}`);

/** What all owners share: the acts, what becomes of them, and the history. */
export const reportSdl = `"What to do to an entity (soort bewerking)."
enum OperationAct {
${acts.join("\n")}
}

"What became of a batch of operations (verslag); it is recorded as a whole or not at all."
type ChangeReport @shareable {
  "The moment of recording (vastgelegd op). Null: nothing was recorded, because one operation was refused, nothing was different, or it was a rehearsal."
  recordedAt: DateTime
  "One for each operation, in their order (uitkomsten)."
  outcomes: [OperationOutcome!]!
}

"What became of one operation (uitkomst); the first two stand in nobody's way."
union OperationOutcome = OperationAccepted | NothingChanged | OperationRefused | StaleOperation | UnknownEntity | AlreadyRegistered | NotAllowed

"It was done, or would be when the others of its batch were (uitgevoerd)."
type OperationAccepted @shareable {
  "The id in this register."
  id: ID!
  "What it does to the entity (soort wijziging)."
  change: ChangeKind!
}

"The register says so already (niets gewijzigd)."
type NothingChanged @shareable {
  "The id in this register."
  id: ID!
}

"What was entered cannot be recorded (geweigerd)."
type OperationRefused @shareable {
  "The id in this register."
  id: ID!
  "All that is wrong with it (fouten)."
  faults: [InputFault!]!
}

"One thing that is wrong with what was entered (fout)."
type InputFault @shareable {
  "The name of the fact or argument (veld)."
  field: String!
  "What was expected instead."
  expected: String!
  "What was expected instead, in Dutch (verwacht)."
  expectedInDutch: String!
  "What was given, as JSON and cut short (gegeven)."
  given: String!
}

"It was changed after you saw it (verouderd): look again, and then decide."
type StaleOperation @shareable {
  "The id in this register."
  id: ID!
  "What it says differently from what you saw, each fact over its own days (verschillen). Null when not all of it is for you; empty when it says again what you saw."
  facts: [ChangedFact!]
  "What was recorded of it since (wijzigingen sindsdien); empty when not all of it is for you."
  since: [HistoryEntry!]!
}

"A fact that says something else than it did (verschil), over the days on which it does."
type ChangedFact @shareable {
  "The name of the fact (gegeven); \`holds\` is whether the entity holds at all."
  field: String!
  "What the fact is called on papers (benaming)."
  label: String!
  "First of those days (geldig vanaf). Null: without beginning."
  validFrom: LocalDate
  "Day after the last (geldig tot). Null: without end."
  validUntil: LocalDate
  "What you saw (voorheen). Null: niet vastgelegd."
  before: FactValue
  "What the register says now (nu). Null: niet vastgelegd."
  after: FactValue
  "When that was recorded, the last time it changed (vastgelegd op)."
  recordedAt: DateTime!
  "The account that did it (wie). Never a person's name."
  actor: String!
  "Why (reden)."
  reason: String!
}

"The register holds nothing under this id (onbekend)."
type UnknownEntity @shareable {
  "The id that was given."
  id: ID!
}

"The register holds something under this id already (bestaat al)."
type AlreadyRegistered @shareable {
  "The id in this register."
  id: ID!
}

"You may not keep this entity, as it is or as it would become (niet toegestaan)."
type NotAllowed @shareable {
  "The id in this register."
  id: ID!
}

"Something that was recorded of an entity (vastlegging): who, when, why, and what it said before and after."
type HistoryEntry @shareable {
  "When it was recorded (vastgelegd op)."
  recordedAt: DateTime!
  "What was done to the entity (soort wijziging)."
  kind: ChangeKind!
  "The account that did it (wie). Never a person's name."
  actor: String!
  "Why (reden)."
  reason: String!
  "The document or decision that it rests on (grondslag). Null: niet vastgelegd."
  source: String
  "What the register said before, of the days about which it says something else now (voorheen)."
  before: [HistorySlice!]!
  "What it says since, of those days (daarna)."
  after: [HistorySlice!]!
}

"What was said of an entity over a period."
type HistorySlice @shareable {
  "First day (geldig vanaf). Null: without beginning."
  validFrom: LocalDate
  "Day after the last (geldig tot). Null: without end."
  validUntil: LocalDate
  "The facts by name, as JSON (gegevens)."
  facts: EntityFacts!
}

"A page of the history of an entity, oldest first (geschiedenis)."
type HistoryConnection @shareable {
  "The moment up to which it is whole (peilmoment): for the \`basis\` of who changes what they saw here."
  basis: AsOf!
  "How often something was recorded of it (aantal vastleggingen)."
  totalCount: Int!
  "The entries of this page (vastleggingen)."
  edges: [HistoryEdge!]!
  "Where this page ends (paginering)."
  pageInfo: PageInfo!
}

"A recording and its place in the history."
type HistoryEdge @shareable {
  "Give this as \`after\` to go on behind it."
  cursor: String!
  "The recording (vastlegging)."
  node: HistoryEntry!
}

"The facts of an entity by name, as JSON; their names are those of its input (gegevens)."
scalar EntityFacts

"The value of one fact as JSON, as in its input (waarde)."
scalar FactValue`;
