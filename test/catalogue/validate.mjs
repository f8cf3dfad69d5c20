// SPDX-License-Identifier: EUPL-1.2
// Holds a catalogue against the shapes, and its two forms against each other; a process of its own, as the validator is an
// ES module. Says in JSON what it found.
//   node validate.mjs SHAPES TURTLE JSON-LD
import { readFileSync } from "node:fs";
import jsonld from "jsonld";
import n3 from "n3";
import SHACLValidator from "rdf-validate-shacl";

const [shapesFile, turtleFile, jsonLdFile] = process.argv.slice(2);
const storeOf = (text) => new n3.Store(new n3.Parser().parse(text));
const quadsOf = (text) => [...storeOf(text)].map((quad) => new n3.Writer().quadsToString([quad])).sort();

const turtle = readFileSync(turtleFile, "utf8");
const report = await new SHACLValidator(storeOf(readFileSync(shapesFile, "utf8"))).validate(storeOf(turtle));
const nQuads = await jsonld.toRDF(JSON.parse(readFileSync(jsonLdFile, "utf8")), {
  format: "application/n-quads",
  documentLoader: (url) => Promise.reject(new Error(`asked for ${url}`)),
});
process.stdout.write(
  JSON.stringify({
    conforms: report.conforms,
    faults: report.results.map(
      ({ focusNode, path, message }) =>
        `${focusNode?.value} ${path?.value}: ${message.map(({ value }) => value).join("; ")}`,
    ),
    quads: quadsOf(turtle),
    quadsOfJsonLd: quadsOf(nQuads),
  }),
);
