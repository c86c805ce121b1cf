type Listener = (...data: unknown[]) => unknown;

/** A listener that can be taken off again. */
export interface EventRef {
  readonly name: string;
  readonly listener: Listener;
  readonly source: Events;
}

/** The app's events: one listener that throws does not stop the others. */
export class Events {
  #refs: EventRef[] = [];

  on(name: string, listener: Listener): EventRef {
    const ref = { name, listener, source: this };
    this.#refs.push(ref);
    return ref;
  }

  offref(ref: EventRef): void {
    this.#refs = this.#refs.filter((other) => other !== ref);
  }

  trigger(name: string, ...data: unknown[]): void {
    for (const { name: each, listener } of [...this.#refs]) {
      if (each !== name) continue;
      try {
        listener(...data);
      } catch (error) {
        reportError(error);
      }
    }
  }

  /** How many listeners there are; a view that was closed must leave none. */
  get listeners(): number {
    return this.#refs.length;
  }
}

/** Something that is loaded and unloaded, and takes with it what it registered. */
export class Component {
  #isLoaded = false;
  #children: Component[] = [];
  #cleanups: (() => unknown)[] = [];

  load(): unknown {
    if (this.#isLoaded) return undefined;
    this.#isLoaded = true;
    const loading = this.onload();
    for (const child of this.#children) child.load();
    return loading;
  }

  unload(): void {
    if (!this.#isLoaded) return;
    this.#isLoaded = false;
    for (const child of this.#children.splice(0)) child.unload();
    for (const cleanup of this.#cleanups.splice(0).reverse()) cleanup();
    this.onunload();
  }

  onload(): unknown {
    return undefined;
  }

  onunload(): void {
    // for those that have something to do
  }

  addChild<T extends Component>(child: T): T {
    this.#children.push(child);
    if (this.#isLoaded) child.load();
    return child;
  }

  register(cleanup: () => unknown): void {
    this.#cleanups.push(cleanup);
  }

  registerEvent(ref: EventRef): void {
    this.register(() => ref.source.offref(ref));
  }

  registerDomEvent(element: EventTarget, type: string, listener: EventListener): void {
    element.addEventListener(type, listener);
    this.register(() => element.removeEventListener(type, listener));
  }

  registerInterval(id: number): number {
    this.register(() => window.clearInterval(id));
    return id;
  }
}
