// SPDX-License-Identifier: EUPL-1.2

const anyGraph = "{ __schema { queryType { fields { name description } } } }";

/** A page without script, style or anything from elsewhere, for a person who opens the address in a browser. */
export function landingPage(endpoint: string, example: string = anyGraph): string {
  const body = JSON.stringify({ query: example });
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>GraphQL gateway</title></head>
<body>
<h1>GraphQL gateway</h1>
<p>Questions go by POST, as JSON, to <code>${escaped(endpoint)}</code></p>
<h2>For example</h2>
<pre>${escaped(example)}</pre>
<pre>curl ${escaped(endpoint)} -H "content-type: application/json" -d '${escaped(body.replaceAll("'", "'\\''"))}'</pre>
</body>
</html>
`;
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
