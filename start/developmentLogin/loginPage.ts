// SPDX-License-Identifier: EUPL-1.2
import { type Account, accounts } from "./accounts";

const title = "Ontwikkelinlog: niet echt, geen wachtwoord";

/** The page on which somebody chooses who to be. It has no script and one small style, known by its hash. */
export const loginPage = (action: string): string =>
  page(`<p>Dit is geen echte inlog. Kies als wie u dit register wilt gebruiken; een wachtwoord is er niet. Deze pagina
bestaat alleen op een ontwikkelmachine.</p>
<form method="post" action="${escaped(action)}">
<fieldset>
<legend>Account</legend>
${accounts.map(choice).join("\n")}
</fieldset>
<button type="submit">Verder</button>
</form>`);

export const faultPage = (sentence: string): string =>
  page(`<p>Inloggen lukt niet: ${escaped(sentence)}</p>
<p>Begin opnieuw vanuit het programma waarmee u wilde inloggen.</p>`);

const choice = ({ id, label, roles, regions, municipalities }: Account, index: number): string => {
  const reach = [...roles, ...regions, ...municipalities].join(", ");
  const first = index === 0 ? " checked" : "";
  return `<p><label><input type="radio" name="account" value="${escaped(id)}" required${first}>
<strong>${escaped(id)}</strong>: ${escaped(label)} (${escaped(reach)})</label></p>`;
};

export const style =
  "body{font:1.125rem/1.5 sans-serif;max-width:40rem;margin:0 auto;padding:1rem}" +
  "h1{background:#7a1f00;color:#fff;padding:.5rem 1rem}button{font:inherit;padding:.5rem 1.5rem}";

const page = (content: string): string => `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<main role="main">
<h1>${title}</h1>
${content}
</main>
</body>
</html>
`;

const marks: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (mark) => marks[mark] ?? "");
