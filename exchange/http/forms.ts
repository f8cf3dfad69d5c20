// SPDX-License-Identifier: EUPL-1.2
import { type SheetForm } from "../form/column";
import { type Kind } from "../form/kinds";
import { importedEntities, sheetForms } from "../form/sheetForm";
import { Gateway } from "../graph/gateway";
import { inputsOf } from "../graph/inputs";

const heldMs = 60_000;
/** Somebody waits for a template. */
const patienceMs = 3_000;

/** The columns of each kind, as the graph says; asked anew once a minute, for anybody may ask for them. */
export class Forms {
  private held: { since: number; forms: Promise<readonly SheetForm[]> } | null = null;

  constructor(private readonly gatewayUrl: string) {}

  async of(kind: Kind): Promise<SheetForm> {
    const form = (await this.all()).find((each) => each.kind === kind);
    if (!form) throw new Error(`There is no form of ${kind.name}.`);
    return form;
  }

  private all(): Promise<readonly SheetForm[]> {
    const now = performance.now();
    if (!this.held || now - this.held.since > heldMs) {
      const asked = { since: now, forms: this.ask() };
      this.held = asked;
      asked.forms.catch(() => {
        if (this.held === asked) this.held = null;
      });
    }
    return this.held.forms;
  }

  private async ask(): Promise<readonly SheetForm[]> {
    const gateway = new Gateway({ url: this.gatewayUrl, patienceMs });
    return sheetForms(await inputsOf(gateway, importedEntities));
  }
}
