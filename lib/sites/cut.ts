const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Text of a page, at most 300 characters long and well-formed: half an emoji would make `encodeURIComponent` throw. */
export const cut = (text: string): string => text.slice(0, 300).replace(LONE_SURROGATE, '');
