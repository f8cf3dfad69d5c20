// SPDX-License-Identifier: EUPL-1.2
import { type Page } from "playwright-core";

/** What is filled in, by the name of the field; of a field with boxes those that are ticked. */
export type Filled = Readonly<Record<string, string | readonly string[]>>;

/** Fills in a form as a browser without script reads it, and gives what that would send. */
const fillIn = `([html, filled]) => {
  const form = new DOMParser().parseFromString(html, "text/html").querySelector("form.keeping__form");
  if (form === null) throw new Error("There is no form.");
  for (const [name, value] of Object.entries(filled)) {
    const controls = [...form.elements].filter((each) => each.name === name);
    if (controls.length === 0) throw new Error("No field is called " + name);
    for (const wanted of [value].flat()) {
      const control = controls.find((each) => each.type !== "checkbox" || each.value === wanted);
      if (control === undefined) throw new Error("No box of " + name + " is for " + wanted);
      if (control.type === "checkbox") control.checked = true;
      else control.value = wanted;
      if (control.value !== wanted) throw new Error(name + " cannot be " + wanted);
    }
  }
  return [...new FormData(form)];
}`;

/** Fetches a form, fills it in and presses one of its buttons, over HTTP; what came back. */
export async function sentForm(
  page: Page,
  url: string,
  filled: Filled,
  [step, pressed]: readonly [string, string],
): Promise<string> {
  const empty = await page.request.get(url);
  const entries = await page.evaluate<[string, string][]>(
    `(${fillIn})(${JSON.stringify([await empty.text(), filled])})`,
  );
  const answer = await page.request.post(url, {
    headers: { "content-type": "application/x-www-form-urlencoded", origin: new URL(url).origin },
    data: new URLSearchParams([...entries, [step, pressed]]).toString(),
  });
  return answer.text();
}
