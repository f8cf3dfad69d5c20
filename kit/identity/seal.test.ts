// SPDX-License-Identifier: EUPL-1.2
import { generateKeyPairSync } from "node:crypto";
import { houseKey } from "./houseKey";
import { sealOf } from "./seal";

const aKey = () => {
  const jwk = generateKeyPairSync("ed25519").privateKey.export({ format: "jwk" });
  return houseKey({ ...jwk, kid: "house" }, "a key of the test");
};
const key = aKey();
const seal = sealOf(key);
const text = 'Tarief "ZHZ/één" \u{1F600}  ';

it("opens what the same house closed, also in another process", () => {
  expect(sealOf(key).open("a list", seal.close("a list", text))).toBe(text);
});

it("tells nothing: not the text, not whether it is the same one, not how long it is", () => {
  const closed = [text, text, "x".repeat(900)].map((each) => seal.close("a list", each));
  expect(new Set(closed).size).toBe(3);
  expect(new Set(closed.map(({ length }) => length)).size).toBe(1);
  for (const each of closed) expect(Buffer.from(each, "base64url").toString("latin1")).not.toMatch(/ZHZ|xxx/);
});

it("opens nothing of another house or context, nothing that was altered and nothing that is no seal", () => {
  const closed = seal.close("a list", text);
  const bytes = Buffer.from(closed, "base64url");
  const altered = [0, 12, bytes.length - 1].map((place) => {
    const other = Buffer.from(bytes);
    other[place] = (other[place] ?? 0) ^ 1;
    return other.toString("base64url");
  });
  expect(sealOf(aKey()).open("a list", closed)).toBeNull();
  expect(seal.open("another list", closed)).toBeNull();
  for (const wrong of [...altered, "", "AAAA", closed.slice(0, 30)]) {
    expect(seal.open("a list", wrong)).toBeNull();
  }
});
