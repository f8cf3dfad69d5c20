// SPDX-License-Identifier: EUPL-1.2

const anyGraph = "{ __schema { queryType { fields { name description } } } }";

/** A page without script, style or anything from elsewhere, for a person who opens the address in a browser. */
export function landingPage(endpoint: string, examples: readonly string[]): string {
  const shown = (examples.length > 0 ? examples : [anyGraph]).map((example) => exampleOf(endpoint, example));
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>GraphQL gateway</title></head>
<body>
<h1>GraphQL gateway</h1>
<p>Questions go by POST, as JSON, to <code>${escaped(endpoint)}</code></p>
<h2>For example</h2>
${shown.join("\n")}
</body>
</html>
`;
}

function exampleOf(endpoint: string, query: string): string {
  const body = JSON.stringify({ query }).replaceAll("'", "'\\''");
  return `<pre>${escaped(query)}</pre>
<pre>curl ${escaped(endpoint)} -H "content-type: application/json" -d '${escaped(body)}'</pre>`;
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
