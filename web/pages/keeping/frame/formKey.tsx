// SPDX-License-Identifier: EUPL-1.2
import { type VNode } from "preact";
import { type Call } from "../../../page/page";
import { formKeyField } from "../../../page/visitor";

/** In every form that is sent by POST: a page of another site cannot know it. */
export const FormKey = ({ call }: { readonly call: Call }): VNode => (
  <input type="hidden" name={formKeyField} value={call.visitor?.formKey ?? ""} />
);
