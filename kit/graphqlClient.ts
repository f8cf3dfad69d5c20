// SPDX-License-Identifier: EUPL-1.2

/** Another service did not answer, or answered with an error. */
export class UpstreamFault extends Error {}

const deadlineMs = 15_000;

/** One question to one GraphQL endpoint of our own house. Partial answers count as failures. */
export async function askGraphql<Data>(
  url: string,
  query: string,
  variables: Record<string, unknown>,
  headers: Record<string, string> = {},
): Promise<Data> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify({ query, variables }),
    signal: AbortSignal.timeout(deadlineMs),
  }).catch((cause: unknown) => {
    throw new UpstreamFault(`${url} does not answer`, { cause });
  });
  const answer = (await response.json()) as { data?: Data; errors?: { message: string }[] };
  if (answer.errors?.length || !answer.data) {
    throw new UpstreamFault(
      `${url}: ${answer.errors?.map((error) => error.message).join("; ") ?? response.status}`,
    );
  }
  return answer.data;
}
