// SPDX-License-Identifier: EUPL-1.2
// The examples of docs/how-to/keep-the-register.md, as they stand there.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { outcomeFields, type Keeper, type Report } from "../keeper";
import { read } from "./performing";

const page = readFileSync(resolve(__dirname, "../../../docs/how-to/keep-the-register.md"), "utf8");
const examples = [...page.matchAll(/```graphql\n(mutation \{\n {2}(\w+)[^]*?)```/g)].map(
  ([, text = "", name = ""]) => ({ text, name }),
);

/** Carries out the example of a process; what stands between `<` and `>` is for the reader to fill in. */
export async function runExample(keeper: Keeper, name: string, asOf: string): Promise<Report> {
  const [example, another] = examples.filter((each) => each.name === name);
  if (!example || another) throw new Error(`${name} has not one example.`);
  const document = example.text
    .replaceAll(/"<asOf[^>"]*>"/g, JSON.stringify(asOf))
    .replace(
      /\{\s*recordedAt\s+outcomes \{\s*__typename\s*\}\s*\}/,
      `{ recordedAt outcomes { ${outcomeFields} } }`,
    );
  const { [name]: report } = await read<Readonly<Record<string, Report>>>(keeper, document);
  return report as Report;
}
