// SPDX-License-Identifier: EUPL-1.2
import { words } from "../../kit/words";
import { type ExportKind } from "../export/exportKind";
import { dutchCsv, machineCsv } from "../export/form/csvForm";
import { type Form } from "../export/form/form";
import {
  type Parameter,
  type ParameterName,
  parameters,
  type Question,
  questionIn,
  WrongParameters,
} from "../export/parameters";
import { GatewayRefusal } from "../graph/gateway";
import { wrongParameters } from "./problem";
import { type Json } from "./route";

/** Where all exports are. */
export const folder = "/export";

/** Which CSV: for Excel in the Netherlands, or for programs. */
export type Dialect = "excel" | "machine";

const dialects = ["excel", "machine"] as const;

/** Reads the part of a URL after the question mark. @param also parameters that are not for the register */
export function exportQuestionIn(
  kind: ExportKind,
  query: URLSearchParams,
  also: readonly string[],
): Question {
  const names = [...query.keys()].filter((name) => !also.includes(name));
  return questionIn(kind, names, (name) => query.getAll(name), also);
}

function dialectIn(query: URLSearchParams): Dialect {
  const [given = "excel", ...more] = query.getAll("form");
  const dialect = dialects.find((each) => each === given);
  if (dialect === undefined || more.length > 0) {
    throw new WrongParameters([
      { name: "form", expected: words(dialects.join(" or "), dialects.join(" of ")) },
    ]);
  }
  return dialect;
}

export const csvIn = (query: URLSearchParams): Form => (dialectIn(query) === "excel" ? dutchCsv : machineCsv);

/** What is wrong with a question as a client may know it; a fault of another kind as it was. */
export function problemOfQuestion(fault: unknown): unknown {
  if (fault instanceof WrongParameters) {
    return wrongParameters(fault.flaws.map(({ name, expected }) => ({ in: "query", name, expected })));
  }
  const name = fault instanceof GatewayRefusal && fault.code === "BAD_USER_INPUT" ? fault.field : null;
  if (name === null || !Object.hasOwn(parameters, name)) return fault;
  const { expected, inRegister }: Parameter = parameters[name as ParameterName];
  return wrongParameters([{ in: "query", name, expected: inRegister ?? expected }]);
}

/** The same for the OpenAPI document. */
export const exportParameters = ({ needs, takes }: ExportKind, withDialect: boolean): readonly Json[] => [
  ...[...needs, ...takes].map((name) => ({
    name,
    in: "query",
    required: needs.includes(name),
    description: `Expected: ${parameters[name].expected.en}.`,
    schema: { type: "string" },
  })),
  ...(withDialect
    ? [
        {
          name: "form",
          in: "query",
          description: "excel: semicolons, decimal commas, dd-mm-yyyy; machine: RFC 4180, ISO 8601, codes.",
          schema: { type: "string", enum: dialects, default: "excel" },
        },
      ]
    : []),
];

/** The name of an export as that of an operation. */
export const camel = (english: string): string =>
  english.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
