interface Place {
  start: number;
  end: number;
  /** From 1. */
  line: number;
}

/**
 * Where a dotted path such as `lowScore.reminders.0` stands in a JSON text: its key, or its entry in a list. Of a path that isn't there
 * (a missing text), the nearest part that is. Null when the text can't be read that far.
 */
export function placeOfPath(text: string, path: string): Place | null {
  const places = placesOf(text);
  const keys = path === '' ? [] : path.split('.');
  for (let length = keys.length; length > 0; length -= 1) {
    const place = places.get(keys.slice(0, length).join('.'));
    if (place) return place;
  }
  return text === '' ? null : { start: 0, end: 1, line: 1 };
}

interface Level {
  path: string;
  isList: boolean;
  /** Of a list, the entry it is at; of an object, the key. */
  at: string;
  expectsKey: boolean;
}

const tokens = /"(?:[^"\\\n]|\\.)*"|[{}[\],:]|[^\s"{}[\],:]+/g;

/** Walks over the text once. A text that breaks off or is faulty gives the places before the fault. */
function placesOf(text: string): Map<string, Place> {
  const places = new Map<string, Place>();
  const levels: Level[] = [];
  let line = 1;
  let counted = 0;
  for (const match of text.matchAll(tokens)) {
    const [token] = match;
    for (; counted < match.index; counted += 1) if (text[counted] === '\n') line += 1;
    const place = { start: match.index, end: match.index + token.length, line };
    const level = levels.at(-1);
    if (token === '}' || token === ']') levels.pop();
    else if (token === ',') next(level);
    else if (token === ':') continue;
    else if (level?.expectsKey === true) {
      level.at = keyIn(token);
      level.expectsKey = false;
      places.set(pathIn(level), place);
    } else {
      if (level?.isList === true) places.set(pathIn(level), place);
      if (token === '{') levels.push({ path: level ? pathIn(level) : '', isList: false, at: '', expectsKey: true });
      if (token === '[') levels.push({ path: level ? pathIn(level) : '', isList: true, at: '0', expectsKey: false });
    }
  }
  return places;
}

function next(level: Level | undefined): void {
  if (level === undefined) return;
  if (level.isList) level.at = String(Number(level.at) + 1);
  else level.expectsKey = true;
}

const pathIn = (level: Level): string => (level.path === '' ? level.at : `${level.path}.${level.at}`);
const keyIn = (token: string): string => token.replaceAll(/^"|"$/g, '');
