import { linkSchema } from "@milkdown/kit/preset/commonmark";
import { strikethroughSchema } from "@milkdown/kit/preset/gfm";
import { markRule } from "@milkdown/kit/prose";
import { $inputRule } from "@milkdown/kit/utils";

/** What is typed after a link does not belong to it. */
const link = linkSchema.extendSchema(before => context => ({ ...before(context), inclusive: false }));

/** One tilde alone is text. */
const strike = $inputRule(context => markRule(/(?<![\w:/~])~~([^~]+)~~$/, strikethroughSchema.type(context)));

export const marks = [link, strike].flat();
