// SPDX-License-Identifier: EUPL-1.2
import { createServer, type IncomingMessage } from "node:http";
import { type AddressInfo } from "node:net";
import { sentFileIn } from "./sentFile";

async function received<Told>(
  body: FormData,
  read: (request: IncomingMessage) => Promise<Told>,
): Promise<Told> {
  let told: Promise<Told> | null = null;
  const server = createServer((request, response) => {
    told = read(request);
    void told.finally(() => response.end());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, { method: "POST", body });
  await new Promise((resolve) => server.close(resolve));
  if (told === null) throw new Error("Nothing came in.");
  return told;
}

const form = (file: Blob | null): FormData => {
  const body = new FormData();
  body.append("soort", "aanbieders");
  if (file) body.append("bestand", file, "lijst.csv");
  return body;
};

async function textOf(pieces: AsyncIterable<Uint8Array>): Promise<string> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all).toString();
}

test("the fields before the file are there when the file begins, and the file comes whole", async () => {
  const content = "nummer;naam\n".repeat(50_000);
  const told = await received(form(new Blob([content])), async (request) => {
    const sent = await sentFileIn(request);
    if (sent === null) return null;
    return {
      kind: sent.fields.get("soort"),
      name: sent.name,
      text: await textOf(sent.content),
    };
  });
  expect(told).toMatchObject({ kind: "aanbieders", name: "lijst.csv", text: content });
});

test("a form without a file is told apart", async () => {
  expect(await received(form(null), sentFileIn)).toBeNull();
});
