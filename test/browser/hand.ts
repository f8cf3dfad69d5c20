// SPDX-License-Identifier: EUPL-1.2
import { type Locator } from "playwright-core";

/** In which way somebody works at a page. */
export interface Hand {
  /** Opens what is folded, without leaving the page. */
  press(target: Locator): Promise<void>;
  /** Presses a link or a button, and waits for the page that comes of it. */
  follow(target: Locator): Promise<void>;
  write(field: Locator, text: string): Promise<void>;
  /** @param day of which the number is that of its month, for in which order they are typed is by the browser */
  writeDay(field: Locator, day: string): Promise<void>;
  choose(field: Locator, value: string): Promise<void>;
  check(box: Locator): Promise<void>;
}

const afterLoad = async (target: Locator, act: () => Promise<unknown>): Promise<void> => {
  await Promise.all([target.page().waitForEvent("load"), act()]);
};

const mouse: Hand = {
  press: (target) => target.click(),
  follow: (target) => afterLoad(target, () => target.click()),
  write: (field, text) => field.fill(text),
  writeDay: (field, day) => field.fill(day),
  choose: async (field, value) => {
    await field.selectOption(value);
  },
  check: (box) => box.check(),
};

const mostSteps = 400;

/** Goes on by the key Tab, from where the focus is, until that is there. */
async function reach(target: Locator): Promise<void> {
  const page = target.page();
  const here = target.and(page.locator(":focus"));
  await target.waitFor();
  for (let steps = 0; steps < mostSteps; steps += 1) {
    if ((await here.count()) > 0) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`The key Tab does not lead to ${String(target)}.`);
}

const keyboard: Hand = {
  press: async (target) => {
    await reach(target);
    await target.page().keyboard.press("Enter");
  },
  follow: async (target) => {
    await reach(target);
    await afterLoad(target, () => target.page().keyboard.press("Enter"));
  },
  write: async (field, text) => {
    await reach(field);
    await field.page().keyboard.press("Control+A");
    await field.page().keyboard.type(text);
    expect(await field.inputValue()).toBe(text);
  },
  writeDay: async (field, day) => {
    const [year = "", month = "", number = ""] = day.split("-");
    expect(number).toBe(month);
    await reach(field);
    await field.page().keyboard.type(`${number}${month}${year}`);
    expect(await field.inputValue()).toBe(day);
  },
  choose: async (field, value) => {
    await reach(field);
    await field.page().keyboard.press("Home");
    for (let steps = 0; (await field.inputValue()) !== value && steps < mostSteps; steps += 1)
      await field.page().keyboard.press("ArrowDown");
    expect(await field.inputValue()).toBe(value);
  },
  check: async (box) => {
    const page = box.page();
    if ((await box.getAttribute("type")) !== "radio") {
      await reach(box);
      await page.keyboard.press("Space");
    } else {
      // One of a group has the place of all of them.
      const name = await box.getAttribute("name");
      await reach(page.locator(`input[name="${name}"]`).and(page.locator(":checked")));
      for (let steps = 0; !(await box.isChecked()) && steps < mostSteps; steps += 1)
        await page.keyboard.press("ArrowDown");
    }
    expect(await box.isChecked()).toBe(true);
  },
};

export interface Way {
  readonly hand: Hand;
  readonly hasScript: boolean;
}

export const ways: Readonly<Record<string, Way>> = {
  "by mouse": { hand: mouse, hasScript: true },
  "by keyboard alone": { hand: keyboard, hasScript: true },
  "without script": { hand: mouse, hasScript: false },
};
