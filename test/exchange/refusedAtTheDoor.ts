// SPDX-License-Identifier: EUPL-1.2
// What is sent over HTTP and never becomes a run, with the reason that is given.
import { request as httpRequest } from "node:http";
import { bearing } from "../kit/testHouse";
import { colleague } from "../operations/keeper";
import { type Door, fileBytes, list, untilOver } from "./door";
import { problemIn } from "./exchangeClient";

const unseen = [
  "a text without invisible or control characters",
  "een tekst zonder onzichtbare tekens of stuurtekens",
] as const;

export function refusedAtTheDoor(door: () => Door): void {
  describe("refused at the door", () => {
    it("without a reason, naming it", async () => {
      const reply = await door().client.post("/aanbieders?execute=1", list);
      expect(reply.status).toBe(400);
      expect(reply.headers.get("content-type")).toBe("application/problem+json; charset=utf-8");
      expect(problemIn(reply)).toMatchObject({
        title: "De parameters kloppen niet",
        errors: [{ in: "query", name: "reason", expected: "waarom dit wordt vastgelegd" }],
      });
    });

    it("with all that is wrong at once, in English for who reads that", async () => {
      const query = "?execute=yes&reason=%20&source=a&source=b&sheet=%01&missingEmpty=2&test=1";
      const headers = { "accept-language": "en-GB, nl;q=0.5" };
      const reply = await door().client.post(`/aanbieders${query}`, list, { headers });
      expect(reply.status).toBe(400);
      expect(reply.headers.get("content-language")).toBe("en");
      const { title, errors } = problemIn(reply);
      expect(title).toBe("The parameters cannot be used");
      expect(errors?.map(({ name }) => name).sort()).toEqual(
        ["execute", "missingEmpty", "reason", "sheet", "source", "test"].sort(),
      );
    });

    it.each([
      ["-", "a text with a letter or a digit", "een tekst met een letter of een cijfer"],
      ["…", "a text with a letter or a digit", "een tekst met een letter of een cijfer"],
      ["", "a text that is not empty", "een tekst die niet leeg is"],
      ["x".repeat(2_000), "a text of at most 1000 characters", "een tekst van hoogstens 1000 tekens"],
      ["a\nb", "a text on one line", "een tekst op één regel"],
      ["a\tb", "a text with blanks for tabs", "een tekst met spaties in plaats van tabs"],
      ["a\u0007b", ...unseen],
      ["a\0b", ...unseen],
      ["a\u202eb", ...unseen],
      ["a\u2066b\u2069", ...unseen],
    ])("for what the register would not take as a reason or a source: %j", async (given, en, nl) => {
      for (const name of ["reason", "source"]) {
        for (const execute of ["0", "1"]) {
          const query = new URLSearchParams({ reason: "Opgave", execute });
          query.set(name, given);
          for (const [language, expected] of [
            ["nl", nl],
            ["en", en],
          ] as const) {
            const headers = { "accept-language": language };
            const reply = await door().client.post(`/aanbieders?${query}`, list, { headers });
            expect([reply.status, problemIn(reply).errors]).toEqual([400, [{ in: "query", name, expected }]]);
          }
        }
      }
    });

    it.each(["/aanbieders?reason=%FF", "/aanbieders?reason=caf%E9", "/aanbieders?reason=%", "/%C3?reason=x"])(
      "at an address that is no text: %s",
      async (path) => {
        const reply = await door().client.post(path, list);
        expect(reply.status).toBe(400);
        expect(problemIn(reply).detail).toBe("Het adres moet uit ASCII bestaan, met UTF-8 achter elke %.");
      },
    );

    it("as a kind that there is not, naming those that there are", async () => {
      const reply = await door().client.post("/klanten", list);
      expect(reply.status).toBe(404);
      expect(problemIn(reply)).toMatchObject({
        type: "urn:zorglandschap:problem:unknown-kind",
        detail: "Verwacht wordt een van aanbieders, contracten, opnamestops, wachttijden, inzet, auto.",
      });
    });

    it.each([
      ["multipart/form-data; boundary=x", undefined],
      ["application/json", undefined],
      ["text/csv; charset=shift_jis", undefined],
      ["text/csv", "gzip"],
    ])("as %s, content-encoding %s", async (type, encoding) => {
      const headers = {
        "content-type": type,
        ...(encoding !== undefined && { "content-encoding": encoding }),
      };
      const reply = await door().client.post("/aanbieders", list, { headers });
      expect(reply.status).toBe(415);
      expect(problemIn(reply).detail).toContain("Stuur het bestand zelf als inhoud, niet als formulier");
    });

    it("too large, whether it says so or not, and nothing of it is kept", async () => {
      const large = "x".repeat(fileBytes + 1);
      const said = await door().client.post("/aanbieders", large);
      const chunks = new ReadableStream<Uint8Array>({
        start(controller) {
          for (let sent = 0; sent <= fileBytes; sent += 50_000) controller.enqueue(Buffer.alloc(50_000, "x"));
          controller.close();
        },
      });
      const unsaid = await door().client.post("/aanbieders", chunks);
      for (const reply of [said, unsaid]) {
        expect(reply.status).toBe(413);
        expect(problemIn(reply)).toMatchObject({ type: "urn:zorglandschap:problem:size" });
      }
      expect(await door().client.imported("/aanbieders", list)).toMatchObject({ created: 2 });
    });

    it("before it was sent, when the client asks for leave", async () => {
      const answers = async (path: string, as: string | null): Promise<[number, boolean]> => {
        const headers = {
          expect: "100-continue",
          "content-type": "text/csv",
          ...(as && { authorization: as }),
        };
        return new Promise((resolve, reject) => {
          const sending = httpRequest(`${door().url}${path}`, { method: "POST", headers });
          let hadLeave = false;
          sending.on("continue", () => {
            hadLeave = true;
            sending.end(list);
          });
          sending.on("response", (response) => {
            response.resume();
            resolve([response.statusCode ?? 0, hadLeave]);
            if (!hadLeave) sending.destroy();
          });
          sending.on("error", reject);
          sending.flushHeaders();
        });
      };
      const { authorization } = await bearing(colleague);
      expect(await answers("/aanbieders", null)).toEqual([401, false]);
      expect(await answers("/klanten", authorization)).toEqual([404, false]);
      expect(await answers("/aanbieders", authorization)).toEqual([202, true]);
      await untilOver(door().directory);
    });

    it("by a method that does not fit, saying which do", async () => {
      for (const [method, path, allowed] of [
        ["DELETE", "/runs/x", "GET, HEAD"],
        ["PUT", "/aanbieders", "POST"],
        ["GET", "/aanbieders", "POST"],
        ["POST", "/openapi.json", "GET, HEAD"],
        ["OPTIONS", "/templates", "GET, HEAD"],
      ] as const) {
        const reply = await door().client.ask(path, { method });
        expect([method, path, reply.status, reply.headers.get("allow")]).toEqual([
          method,
          path,
          405,
          allowed,
        ]);
      }
    });

    it("in a form that there is not", async () => {
      const path = await door().client.sent("/aanbieders", list);
      expect((await door().client.ask(path, { headers: { accept: "text/html" } })).status).toBe(406);
      await door().client.until(path, ({ state }) => state === "done");
    });
  });
}
