// SPDX-License-Identifier: EUPL-1.2

/** How much one request may ask. The largest documents of the house stay under a quarter of each. */
export const limits = {
  /** Of the request's body; a document with its variables is a few kilobytes. */
  bodyBytes: 512 * 1024,
  /** Lexical tokens of the document, counted while parsing, before anything else is spent on it. */
  tokens: 4_000,
  /** Fields within fields, fragments opened. */
  depth: 15,
  /** Fields altogether, fragments opened each time they are used. */
  fields: 1_500,
  /** Fields under another name, fragments opened: the way to ask the same costly field many times. */
  aliases: 100,
  /** What another name counts for in a question about the schema; no tool that reads a schema gives one. */
  aliasOfIntrospection: 25,
  /** The same for one type of it, which is a small part: who reads some types asks them by name, each under one of its own. */
  aliasOfType: 5,
  /** Fields, with those below a list in pages (`first`) counted once for each of its page, lists within lists multiplied; a list without pages once, or `lengthOfList` times. */
  cost: 30_000,
  /** So many lists without pages are within a list without the same things coming again. */
  listsWithinOneAnother: 3,
  /** As long as a list without pages counts that has more of them within it. */
  lengthOfList: 10,
  /** As long as a page counts that a variable decides, for the document is judged without its variables. */
  pageOfVariable: 100,
  /** Documents kept, parsed and validated, for whoever asks the same again. */
  documentsKept: 500,
  /** Characters of their texts together: each takes up to 60 bytes when it is a value of a list. */
  textsKept: 512 * 1024,
  /** Plans kept of them; a document has one for each way in which its conditions turn out. */
  plansKept: 1_000,
  /** Characters of the texts that they are of, each counted for each of its plans: a plan holds what its document says. */
  plannedText: 512 * 1024,
  /** Of the answer of a subgraph to one call; the largest of the house are a few megabytes. */
  answerBytes: 32 * 1024 * 1024,
  /** To one subgraph; a call that finds none free waits for one, until its deadline. */
  connections: 128,
  /** Faults told about one document. */
  faults: 20,
} as const;

export const deadlines = {
  /** For one call to a subgraph. */
  subgraphMs: 10_000,
  /** For the planner to be ready, which is a process that has to start. */
  plannerStartMs: 30_000,
  /** For one plan: an ordinary one takes a millisecond. */
  planMs: 3_000,
  /** For the plans of others before it. */
  planTurnMs: 5_000,
  /** For receiving one request. */
  requestMs: 15_000,
  /** For receiving one that is handed on, which may bring a large file over a slow line. */
  handedOnMs: 10 * 60_000,
  /** For a neighbour to say anything more. */
  neighbourMs: 10 * 60_000,
  /** For requests that are under way when the gateway is told to stop. */
  stopMs: 12_000,
} as const;
