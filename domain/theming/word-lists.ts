/** Reads `from>to` pairs, parted by `;` or line breaks. */
export const replacements = (text: string): Record<string, string> =>
  Object.fromEntries(
    text.split(/[;\n]/).flatMap((line) => {
      const [from, to] = line.split('>').map((part) => part.trim());
      return from && to ? [[from, to]] : [];
    }),
  );
