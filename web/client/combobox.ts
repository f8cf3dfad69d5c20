// SPDX-License-Identifier: EUPL-1.2
// Suggestions below a field while somebody writes: the editable combobox of the ARIA practices. Without script the browser
// shows the same words its own way.

/** Case and accents make no difference, as on the server. */
const folded = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();

/** @param words the words of the `datalist` that the field names */
export function suggest(field: HTMLInputElement, words: readonly string[]): void {
  const list = document.createElement("ul");
  list.id = `${field.id}-suggesties`;
  list.className = "suggestions";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", field.labels?.[0]?.textContent ?? "");
  list.hidden = true;
  field.after(list);
  field.removeAttribute("list");
  field.setAttribute("role", "combobox");
  field.setAttribute("aria-autocomplete", "list");
  field.setAttribute("aria-controls", list.id);
  let chosen = -1;

  const options = (): HTMLElement[] => [...list.querySelectorAll("li")];

  function show(found: readonly string[]): void {
    list.replaceChildren(
      ...found.map((word, index) => {
        const option = document.createElement("li");
        option.id = `${list.id}-${index}`;
        option.setAttribute("role", "option");
        option.textContent = word;
        return option;
      }),
    );
    list.hidden = found.length === 0;
    field.setAttribute("aria-expanded", String(found.length > 0));
    mark(-1);
  }

  function mark(index: number): void {
    chosen = index;
    options().forEach((option, each) => option.setAttribute("aria-selected", String(each === index)));
    const option = options()[index];
    if (option) {
      field.setAttribute("aria-activedescendant", option.id);
      option.scrollIntoView({ block: "nearest" });
    } else {
      field.removeAttribute("aria-activedescendant");
    }
  }

  function take(option: HTMLElement | undefined): void {
    if (option) field.value = option.textContent;
    show([]);
  }

  function find(): void {
    const wanted = folded(field.value);
    show(wanted === "" ? words : words.filter((word) => folded(word).includes(wanted)));
  }

  const move = (step: number): void => {
    if (list.hidden) find();
    const { length } = options();
    // One before the first, where the field itself is.
    if (length > 0) mark(((chosen + 1 + step + length + 1) % (length + 1)) - 1);
  };

  show([]);
  field.addEventListener("input", find);
  field.addEventListener("blur", () => show([]));
  field.addEventListener("keydown", (event) => {
    // These keys are then of what somebody composes a word with.
    if (event.isComposing) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") move(event.key === "ArrowDown" ? 1 : -1);
    else if (event.key === "Escape" && !list.hidden) show([]);
    else if (event.key === "Enter" && chosen >= 0) take(options()[chosen]);
    else return;
    event.preventDefault();
  });
  // A press would take the focus, and with it the list, before it is a click.
  list.addEventListener("pointerdown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    if (event.target instanceof HTMLElement && event.target !== list) take(event.target);
  });
}
