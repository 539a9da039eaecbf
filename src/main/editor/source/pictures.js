import { imageSchema } from "@milkdown/kit/preset/commonmark";

const OURS = /^\/pictures\//;

/** A picture from elsewhere is not shown, here as little as on the reading page: its words stand for it. */
const picture = imageSchema.extendSchema(before => context => ({
  ...before(context),
  attrs: { src: { default: "" }, alt: { default: "" }, title: { default: null } },
  toDOM: ({ attrs: { src, alt, title } }) =>
    OURS.test(src)
      ? ["img", { src, alt, title }]
      : ["span", { class: "elsewhere", "data-type": "picture", "data-src": src, "data-alt": alt, "data-title": title }, alt || src],
  parseDOM: [
    { tag: "img[src]", getAttrs: part => OURS.test(part.getAttribute("src")) && attributes(name => part.getAttribute(name)) },
    { tag: 'span[data-type="picture"]', getAttrs: part => attributes(name => part.getAttribute(`data-${name}`)) },
  ],
}));

const attributes = read => ({ src: read("src"), alt: read("alt") ?? "", title: read("title") });

export const pictures = [picture].flat();
