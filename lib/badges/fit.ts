/** Names as there is room for them. */
export interface Fitted {
  /** "Juno Park, Theo Lund": at least the first name. */
  text: string;
  /** How many more there are. */
  more: number;
}

/** "+1" and the space before it. */
const MORE_CHARS = 3;

/** The first names that fit into so many characters, each whole; the first stands in any case. `names` is not empty. */
export function fitNames(names: string[], chars: number): Fitted {
  const [first = '', ...others] = names;
  let text = first;
  let more = others.length;
  for (const name of others) {
    const longer = `${text}, ${name}`;
    if (longer.length + (more > 1 ? MORE_CHARS : 0) > chars) break;
    text = longer;
    more -= 1;
  }
  return { text, more };
}
