import { vi } from 'vitest';

/** Globals by which a page reaches the network or other threads. */
export const WAYS_OUT = [
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'Worker', 'SharedWorker', 'RTCPeerConnection'],
] as const;

/** Elements that load what an attribute of theirs names. */
const LOADS: readonly (readonly [tag: string, attribute: string])[] = [
  ...(['img', 'iframe', 'script', 'audio', 'video', 'source', 'track', 'embed'] as const).map(
    (tag) => [tag, 'src'] as const,
  ),
  ['img', 'srcset'],
  ['source', 'srcset'],
  ['link', 'href'],
  ['object', 'data'],
  ['iframe', 'srcdoc'],
  ['video', 'poster'],
];
const LOADING = [...LOADS.map(([tag, attribute]) => `${tag}[${attribute}]`), '[style*="url("]'].join();

/** Code that asks for something outside, each line in a way of its own. */
export const PLANTED = [
  "fetch('https://outside.example/')",
  "new XMLHttpRequest().open('GET', 'https://outside.example/')",
  "new WebSocket('https://outside.example/')",
  "navigator.sendBeacon('https://outside.example/')",
  "open('https://outside.example/')",
  "new Image().src = 'https://outside.example/'",
  "document.createElement('img').setAttribute('srcset', 'https://outside.example/')",
  "document.createElement('iframe').src = 'https://outside.example/'",
  "document.createElement('script').src = 'https://outside.example/'",
  "document.createElement('link').href = 'https://outside.example/'",
  "document.body.insertAdjacentHTML('beforeend', '<p><img src=https://outside.example/></p>')",
  "document.body.appendChild(document.createElement('p')).style.background = 'url(https://outside.example/)'",
];

const restores: (() => void)[] = [];

/** From now on nothing is asked for outside; gives a function that lists what would have been, in words. Ends with `stopWatching`. */
export function watchWaysOut(): () => readonly string[] {
  const asked: string[] = [];
  const note = (what: string, by: unknown): void => void asked.push(`${what}: ${String(by)}`);
  for (const name of [...WAYS_OUT, 'open']) vi.stubGlobal(name, stubOf(name, note));
  replace(navigator, 'sendBeacon', { value: (address: unknown) => note('sendBeacon', address) });
  for (const [tag, attribute] of LOADS) {
    const prototype = Object.getPrototypeOf(document.createElement(tag)) as object;
    replace(prototype, attribute, { set: (value: unknown) => note(`${tag} ${attribute}`, value), get: () => '' });
  }
  watchAttributes(note);
  const noteIn = watchPage(note);
  return () => {
    noteIn();
    return asked;
  };
}

/** Gives the page back its ways out. */
export function stopWatching(): void {
  for (const restore of restores.splice(0).reverse()) restore();
  vi.unstubAllGlobals();
}

type Note = (what: string, by: unknown) => void;

/** Something that can be called and made, and notes the first address that it is given: at once, or when it is opened. */
function stubOf(name: string, note: Note) {
  return function stub(...args: readonly unknown[]): object {
    if (args.length > 0) note(name, args[0]);
    return { open: (_: unknown, address: unknown) => note(name, address), send: () => note(name, 'sent') };
  };
}

/** Attributes that are set by name, on elements that may be in no page. */
function watchAttributes(note: Note): void {
  const value = function (this: Element, name: string, text: string): void {
    const tag = this.tagName.toLowerCase();
    if (LOADS.some(([each, attribute]) => each === tag && attribute === name)) note(`${tag} ${name}`, text);
    else this.setAttributeNS(null, name, text);
  };
  replace(Element.prototype, 'setAttribute', { value, writable: true });
}

/** What comes into the page by markup or by style; gives a function that notes what came until then. */
function watchPage(note: Note): () => void {
  const seen = new Set<Element>();
  const look = (records: readonly MutationRecord[]): void => {
    for (const element of records.flatMap(({ target, addedNodes }) => elementsIn([target, ...addedNodes]))) {
      if (!element.matches(LOADING) || seen.has(element)) continue;
      seen.add(element);
      note('page', (element.cloneNode() as Element).outerHTML);
    }
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { subtree: true, childList: true, attributes: true });
  restores.push(() => observer.disconnect());
  return () => look(observer.takeRecords());
}

/** These nodes' elements: themselves, and those in what was added. */
function elementsIn([target, ...added]: readonly Node[]): readonly Element[] {
  const elements = [target, ...added].filter((node) => node instanceof Element);
  return elements.flatMap((element) => (element === target ? [element] : [element, ...element.querySelectorAll('*')]));
}

function replace(owner: object, key: string, descriptor: PropertyDescriptor): void {
  const before = Object.getOwnPropertyDescriptor(owner, key);
  Object.defineProperty(owner, key, { ...descriptor, configurable: true });
  restores.push(() => {
    if (before === undefined) Reflect.deleteProperty(owner, key);
    else Object.defineProperty(owner, key, before);
  });
}
