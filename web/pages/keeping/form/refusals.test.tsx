// SPDX-License-Identifier: EUPL-1.2
// Every refusal of the register, as the API has them: each is told in both languages, and what is wrong at its field.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSchema, isEnumType, isUnionType } from "graphql";
import { renderToString } from "preact-render-to-string";
import { type ErrorCode } from "../../../../kit/errors";
import { words } from "../../../../kit/words";
import { GraphRefusal } from "../../../graph/graph";
import { errorRefusals } from "../../../labels/errorReport.labels";
import { keptEntities } from "../../../labels/register.labels";
import { formats } from "../../../page/formats";
import { type Language } from "../../../page/language";
import { type Call } from "../../../page/page";
import { factField } from "../entity/factField";
import { flatFields } from "../process/flat";
import { processes } from "../process/processes";
import { awards } from "../work/awards.job";
import { jobs } from "../work/jobs";
import { Control } from "./control";
import { type FormField } from "./field";
import { Given } from "./given";
import { type Job } from "./job";
import { type Outcome } from "./report";
import { type FactRule } from "./shownValue";
import { type Verdict, verdictOf, verdictOfRefusal } from "./verdict";
import { VerdictView } from "./verdict.view";

const schema = buildSchema(readFileSync(join(__dirname, "../../../../schema/api.graphql"), "utf8"), {
  assumeValid: true,
});
const languages: readonly Language[] = ["nl", "en"];

const callIn = (language: Language): Call =>
  ({
    language,
    formats: formats[language],
    texts: (texts: Readonly<Record<Language, unknown>>) => texts[language],
    link: (to: string) => to,
    query: new URLSearchParams(),
    form: new URLSearchParams(),
  }) as unknown as Call;

const job = {
  typeName: "Contract",
  fields: [{ name: "end", widget: "day", label: words("End", "Einddatum") }],
} as unknown as Job;

const told = (verdict: Verdict, language: Language): string => {
  const view = <VerdictView call={callIn(language)} job={job} verdict={verdict} />;
  return renderToString(view)
    .replaceAll(/<[^>]*>/g, " ")
    .replaceAll(/\s+/g, " ")
    .trim();
};

/** One of each that the API has; the types of a question know all of them. */
const outcomes: Readonly<Record<Outcome["__typename"], Outcome>> = {
  OperationAccepted: { __typename: "OperationAccepted", id: "A", change: "CREATED" },
  NothingChanged: { __typename: "NothingChanged", id: "A" },
  OperationRefused: {
    __typename: "OperationRefused",
    id: "A",
    faults: [{ field: "end", expected: "a day", expectedInDutch: "een dag", given: "" }],
  },
  StaleOperation: {
    __typename: "StaleOperation",
    id: "A",
    facts: [
      {
        field: "end",
        label: "einddatum",
        validFrom: null,
        validUntil: null,
        before: null,
        after: "2030-01-01",
      },
    ],
    since: [{ recordedAt: "2026-01-01T00:00:00Z", actor: "soj", reason: "Besluit" }],
  },
  UnknownEntity: { __typename: "UnknownEntity", id: "A" },
  AlreadyRegistered: { __typename: "AlreadyRegistered", id: "A" },
  NotAllowed: { __typename: "NotAllowed", id: "A" },
};

test("no outcome of the API is forgotten here", () => {
  const union = schema.getType("OperationOutcome");
  const names = isUnionType(union) ? union.getTypes().map(({ name }) => name) : [];
  expect(names.toSorted()).toEqual(Object.keys(outcomes).toSorted());
});

test.each(Object.values(outcomes))("$__typename is told, in each language in its own words", (outcome) => {
  const verdict = verdictOf({ recordedAt: null, outcomes: [outcome] }, "A");
  const [nl = "", en = ""] = languages.map((language) => told(verdict, language));
  expect([nl.length > 15, en.length > 15, nl === en]).toEqual([true, true, false]);
  if (outcome.__typename === "OperationRefused") {
    expect([nl, en]).toEqual([
      "Dit kan zo niet worden vastgelegd Einddatum : een dag",
      "This cannot be recorded as it is End : a day",
    ]);
  }
});

test.each([
  ['"RTA-9"', "RTA-9"],
  ['["RTA-8","RTA-9"]', "RTA-8 en RTA-9"],
  ['"cut sho…', '"cut sho…'],
])("what was given is told of several: %s", (given, shown) => {
  const expected = words("a day", "een dag");
  expect(told({ kind: "faults", faults: [{ field: "end", expected, given }] }, "nl")).toBe(
    `Dit kan zo niet worden vastgelegd Einddatum : een dag (ingevuld: ${shown.replaceAll('"', "&quot;")})`,
  );
});

test("a decision that is more than one change of the register is told at its field", () => {
  const most = (providers: number, segments: number): string | undefined => {
    const form = new URLSearchParams({
      providers: Array.from({ length: providers }, (_, index) => `RTA-${index}`).join("\n"),
    });
    for (let segment = 0; segment < segments; segment += 1) form.append("segments", `S/${segment}`);
    return awards.faultsOf?.(new Given(form, false))[0]?.expected.nl;
  };
  expect([most(45, 1), most(45, 21), most(40, 24)]).toEqual([undefined, undefined, undefined]);
  expect(most(46, 1)).toBe("Noem hoogstens 45 aanbieders bij zoveel segmenten; leg deze eerst vast.");
  expect(most(41, 24)).toBe("Noem hoogstens 40 aanbieders bij zoveel segmenten; leg deze eerst vast.");
});

/** What a form makes of an error with each code; null leaves it to the page around it, which says so in both languages. */
const errors: Readonly<Record<ErrorCode, Verdict["kind"] | null>> = {
  BAD_USER_INPUT: "faults",
  FORBIDDEN: "not-allowed",
  UNAUTHENTICATED: null,
  UPSTREAM_UNAVAILABLE: null,
  INTERNAL_SERVER_ERROR: null,
  UNPROVEN: null,
  GRAPHQL_PARSE_FAILED: null,
  GRAPHQL_VALIDATION_FAILED: null,
};

test.each(Object.entries(errors))("the error %s becomes %s", (code, kind) => {
  const verdict = verdictOfRefusal(new GraphRefusal(code, "end: expected a day.", "end", "een dag"));
  expect(verdict?.kind ?? null).toBe(kind);
  if (verdict === null) return;
  expect(told(verdict, "nl")).not.toBe(told(verdict, "en"));
});

test("every reason for which a report is not taken is told in both languages", () => {
  const refusals = schema.getType("ErrorRefusal");
  const codes = isEnumType(refusals) ? refusals.getValues().map(({ name }) => name) : [];
  expect(codes.length).toBeGreaterThan(0);
  for (const language of languages)
    expect(Object.keys(errorRefusals[language]).toSorted()).toEqual(codes.toSorted());
  for (const [code, text] of Object.entries(errorRefusals.nl)) {
    expect(text).not.toBe("");
    expect(text).not.toBe(errorRefusals.en[code as keyof typeof errorRefusals.en]);
  }
});

/** Every field of every form: of what people have one word for, and of each fact of each kind. */
const fields: readonly FormField[] = [
  ...jobs.flatMap((one) => one.fields),
  ...processes.flatMap((process) => flatFields(process.arguments, 2, null).map(({ field }) => field)),
  ...Object.values(keptEntities).flatMap(({ facts }) =>
    Object.entries<FactRule>(facts).map(([name, rule]) => factField(name, rule, true)),
  ),
];

test("what is wrong with a field stands at it, tied to it, in every form and each language", () => {
  const options = [{ value: "A", label: "a" }];
  const faults = fields.flatMap((field) =>
    languages.flatMap((language) => {
      const fault = { nl: "een dag", en: "a day" }[language];
      const html = renderToString(
        <Control call={callIn(language)} field={field} options={options} values={[]} fault={fault} />,
      );
      const id = `${field.name}-fault`;
      const isTold = html.includes(`id="${id}">${fault}<`);
      const isTied = new RegExp(`aria-describedby="[^"]*\\b${id.replaceAll(".", "\\.")}`).test(html);
      return isTold && isTied ? [] : [`${field.name} (${field.widget}, ${language})`];
    }),
  );
  expect(faults).toEqual([]);
});
