// SPDX-License-Identifier: EUPL-1.2
import { type Page } from "playwright-core";

interface AxValue {
  readonly value?: string | number | boolean;
}

/** A node of what Chromium gives to a screen reader. */
interface AxNode {
  readonly nodeId: string;
  readonly parentId?: string;
  readonly childIds?: readonly string[];
  readonly ignored: boolean;
  readonly role?: AxValue;
  readonly name?: AxValue;
  readonly properties?: readonly { readonly name: string; readonly value: AxValue }[];
}

/** What somebody who hears a page goes by. */
interface Heard {
  readonly role: string;
  readonly name: string;
  readonly level: number | null;
  readonly isFocusable: boolean;
}

const named: ReadonlySet<string> = new Set([
  "button",
  "link",
  "textbox",
  "searchbox",
  "combobox",
  "listbox",
  "checkbox",
  "radio",
  "spinbutton",
  "Date",
  "image",
  "table",
  "DisclosureTriangle",
]);

/** Everything that is read, in the order in which it is read. */
async function heardOn(page: Page): Promise<Heard[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send("Accessibility.getFullAXTree")) as unknown as {
    readonly nodes: readonly AxNode[];
  };
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const inOrder = (node: AxNode): AxNode[] => [
    node,
    ...(node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id);
      return child ? inOrder(child) : [];
    }),
  ];
  return nodes
    .filter(({ parentId }) => parentId === undefined)
    .flatMap(inOrder)
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, properties = [] }) => {
      const property = (wanted: string): unknown =>
        properties.find((each) => each.name === wanted)?.value.value;
      const level = property("level");
      return {
        role: String(role?.value ?? ""),
        name: String(name?.value ?? "").trim(),
        level: typeof level === "number" ? level : null,
        isFocusable: property("focusable") === true,
      };
    });
}

/**
 * What is wrong with a page for who hears it or goes through it by keyboard, one sentence each: names, landmarks, the order
 * of the headings, and an order of focus other than that of what is read.
 */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  const heard = await heardOn(page);
  const faults = heard
    .filter(({ role, name, isFocusable }) => name === "" && (named.has(role) || isFocusable))
    // They take the focus for a link that leads to them, and are read by what is in them.
    .filter(({ role }) => role !== "main" && role !== "Legend")
    .map(({ role }) => `a ${role} has no name`);
  for (const role of ["banner", "main", "contentinfo"]) {
    const count = heard.filter((node) => node.role === role).length;
    if (count !== 1) faults.push(`there are ${count} of the landmark ${role}`);
  }
  const navigations = heard.filter(({ role }) => role === "navigation").map(({ name }) => name);
  if (new Set(navigations).size < navigations.length || navigations.includes(""))
    faults.push(`the navigations are called ${JSON.stringify(navigations)}`);
  let last = 0;
  for (const { name, level } of heard.filter(({ role }) => role === "heading")) {
    if (name === "") faults.push("a heading is empty");
    if (level !== null && level > last + 1) faults.push(`“${name}” is of level ${level}, after ${last}`);
    last = level ?? last;
  }
  const [first] = heard.filter(({ role }) => role === "link");
  if (first?.name !== (await page.locator(".nl-skip-link").innerText()).trim())
    faults.push(`“${first?.name}” comes before the link to the content`);
  return [...faults, ...(await orderFaults(page))];
}

/** The order of focus is that of the page unless a page says otherwise, and none of ours may. */
const orderFaults = (page: Page): Promise<string[]> =>
  page.evaluate<string[]>(`(() => {
    const faults = [];
    for (const element of document.querySelectorAll("[tabindex], [aria-owns], [aria-flowto]")) {
      if (element.tabIndex > 0 || element.hasAttribute("aria-owns") || element.hasAttribute("aria-flowto"))
        faults.push("another order at " + element.outerHTML.slice(0, 80));
    }
    // What stands beside each other in a wide window is one column in a narrow one.
    const shown = innerWidth > 640 ? [] : [...document.querySelectorAll("a[href], button, input, select, textarea, summary")]
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ element, box }) => box.width > 1 && box.height > 1 && element.closest(".wide, svg, .nl-skip-link") === null && element.checkVisibility({ visibilityProperty: true }));
    shown.forEach(({ element, box }, index) => {
      const before = shown[index - 1];
      if (before && box.bottom <= before.box.top)
        faults.push("shown above what comes before it: " + (element.textContent || element.id).slice(0, 80));
    });
    return faults;
  })()`);
