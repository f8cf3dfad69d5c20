// SPDX-License-Identifier: EUPL-1.2
import { words } from "../../kit/words";
import { type Kind, kindNamed, kindNames, kinds } from "../form/kinds";
import { Problem, problemKinds } from "./problem";
import { type Json } from "./route";

/** The kind of list that is for the headers of the file to say. */
export const anyKind = "auto";

export function kindIn(path: Readonly<Record<string, string>>): Kind {
  const name = path["kind"] ?? "";
  const kind = kindNamed(name);
  if (!kind) throw unknownKind(kindNames);
  return kind;
}

/** Null: the headers of the file say it. */
export function kindOrAnyIn(path: Readonly<Record<string, string>>): Kind | null {
  const name = path["kind"] ?? "";
  if (name === anyKind) return null;
  const kind = kindNamed(name);
  if (!kind) throw unknownKind(`${kindNames}, ${anyKind}`);
  return kind;
}

const unknownKind = (known: string): Problem =>
  new Problem(
    problemKinds.unknownKind,
    words(`Expected one of ${known}.`, `Verwacht wordt een van ${known}.`),
    {
      errors: [{ in: "path", name: "kind", expected: words(`one of ${known}`, `een van ${known}`) }],
    },
  );

const names = kinds.flatMap(({ name, english }) => [name, english]);

/** For the OpenAPI document. */
export const kindParameter = (more: readonly string[] = []): Json => ({
  name: "kind",
  in: "path",
  required: true,
  description: "The kind of list (soort), in Dutch or in English.",
  schema: { type: "string", enum: [...names, ...more] },
});
