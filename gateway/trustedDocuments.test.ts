// SPDX-License-Identifier: EUPL-1.2
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runningGateway } from "../test/gateway/runningGateway";
import { toySupergraph } from "../test/gateway/toyGraph";
import { type Gateway } from "./gateway";
import { readSupergraph } from "./supergraph";
import { documentId, TrustedDocumentFault, trustedDocumentsIn } from "./trustedDocuments";

const find = 'query Find($id: ID!) { owner(id: $id, asOf: "t") { name } }\n';
const sign = 'mutation { sign(id: "1") }';
const running = runningGateway();
let folder: string;
let gateway: Gateway;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "documents-"));
  writeFileSync(join(folder, "find.graphql"), find);
  writeFileSync(join(folder, "sign.graphql"), sign);
  gateway = await running.another(undefined, 0, folder);
});

afterAll(async () => {
  await gateway.close();
  rmSync(folder, { recursive: true });
});

const post = (body: unknown): Promise<Response> =>
  fetch(gateway.url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
const get = (parameters: Record<string, string>): Promise<Response> =>
  fetch(`${gateway.url}?${String(new URLSearchParams(parameters))}`, {
    headers: { "graphql-require-preflight": "1" },
  });

test("an identifier is that of GraphQL over HTTP", () => {
  expect(documentId("query($id:ID!){user(id:$id){name}}")).toBe(
    "sha256:71f7dc5758652baac68e4a10c50be732b741c892ade2883a99358f52b555286b",
  );
});

test("a document is asked by its identifier, as if it had been sent", async () => {
  const variables = { id: "o" };
  const sent = await (await post({ query: find, variables })).text();
  for (let time = 0; time < 2; time++) {
    const response = await post({ documentId: documentId(find), variables });
    expect(await response.text()).toBe(sent);
    const read = await get({ documentId: documentId(find), variables: JSON.stringify(variables) });
    expect(await read.text()).toBe(sent);
  }
  expect(JSON.parse(sent)).toEqual({ data: { owner: { name: "o at t" } } });
});

test("a mutation is not asked by GET under an identifier either", async () => {
  expect((await get({ documentId: documentId(sign) })).status).toBe(405);
  expect(running.called()).toEqual([]);
});

test.each<[string, unknown]>([
  ["an identifier that nobody knows", { documentId: documentId("{ __typename }") }],
  ["an identifier that is no text", { documentId: 1 }],
  ["an identifier and a document", { documentId: documentId(find), query: "{ __typename }" }],
])("%s is refused", async (_name, body) => {
  const response = await post(body);
  expect(response.status).toBe(400);
  const { errors } = (await response.json()) as { errors: unknown[] };
  expect(errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT" } }]);
});

test("a folder with a document that cannot be answered is not served, and says which", () => {
  const { apiSchema } = readSupergraph(toySupergraph(), {});
  const bad = mkdtempSync(join(tmpdir(), "documents-"));
  expect(() => trustedDocumentsIn(bad, apiSchema)).toThrow(TrustedDocumentFault);
  writeFileSync(join(bad, "a.graphql"), "{ nothing }");
  writeFileSync(join(bad, "b.graphql"), "{");
  expect(() => trustedDocumentsIn(bad, apiSchema)).toThrow(
    /^a\.graphql: Cannot query .*\nb\.graphql: Syntax Error/,
  );
  rmSync(bad, { recursive: true });
});
