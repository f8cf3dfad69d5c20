// SPDX-License-Identifier: EUPL-1.2
// Comfort for who has script. Every page works without it.
import { suggest } from "./combobox";

/** Long enough after the title that a screen reader reads it, and not over it. */
const announceAfterMs = 400;
const copiedForMs = 2_000;

for (const element of document.querySelectorAll("[data-needs-script]"))
  element.removeAttribute("data-needs-script");

for (const status of document.querySelectorAll<HTMLElement>("[data-announce]")) {
  setTimeout(() => (status.textContent = status.dataset["announce"] ?? ""), announceAfterMs);
}

// The site as it is known here; a server behind others knows what they say of it.
for (const address of document.querySelectorAll<HTMLElement>("[data-printed-address]"))
  address.textContent = location.origin + (address.dataset["printedAddress"] ?? "");

for (const field of document.querySelectorAll<HTMLInputElement>("input[list]"))
  suggest(
    field,
    [...(field.list?.options ?? [])].map(({ value }) => value),
  );

document.addEventListener("click", (event) => {
  const button = event.target instanceof Element ? event.target.closest("button") : null;
  if (button === null) return;
  if (button.hasAttribute("data-print")) print();
  const copied = button.hasAttribute("data-copy-address") ? location.href : button.dataset["copy"];
  if (copied !== undefined) void copy(button, copied);
});

// What happened is said in a place that was there before: a screen reader says nothing of one that comes with its text.
const said = document.createElement("p");
said.className = "only-heard";
said.setAttribute("role", "status");
document.querySelector("main")?.append(said);

/** What a button says that says "copied" for now, and when it will say it again. */
const saying = new WeakMap<HTMLButtonElement, { readonly label: string; readonly timer: number }>();

/** Where the clipboard is not allowed, the text is shown, selected, to be copied by hand. */
async function copy(button: HTMLButtonElement, text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    showToCopy(button, text);
    return;
  }
  const before = saying.get(button);
  clearTimeout(before?.timer);
  const label = before?.label ?? button.innerHTML;
  const copied = button.dataset["copied"] ?? "";
  button.innerHTML = label;
  said.textContent = `${copied}: ${button.textContent ?? ""}`;
  button.textContent = copied;
  const timer = window.setTimeout(() => {
    button.innerHTML = label;
    said.textContent = "";
    saying.delete(button);
  }, copiedForMs);
  saying.set(button, { label, timer });
}

function showToCopy(button: HTMLButtonElement, text: string): void {
  const area = document.createElement("textarea");
  area.className = "utrecht-textarea";
  area.value = text;
  area.readOnly = true;
  area.rows = text.split("\n").length;
  area.setAttribute("aria-label", button.textContent ?? "");
  button.after(area);
  area.focus();
  area.select();
}
