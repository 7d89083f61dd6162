/** Every timer of a simulator, so that closing it leaves none behind. None of them keeps the process alive. */
export class Timers {
  readonly #active = new Set<NodeJS.Timeout>();
  #closed = false;

  after(ms: number, run: () => void): () => void {
    if (this.#closed) return () => {};
    const timer = setTimeout(() => {
      this.#active.delete(timer);
      run();
    }, ms);
    return this.#track(timer);
  }

  every(ms: number, run: () => void): () => void {
    if (this.#closed) return () => {};
    return this.#track(setInterval(run, ms));
  }

  close(): void {
    this.#closed = true;
    for (const timer of this.#active) clearTimeout(timer);
    this.#active.clear();
  }

  #track(timer: NodeJS.Timeout): () => void {
    timer.unref();
    this.#active.add(timer);
    return () => {
      clearTimeout(timer);
      this.#active.delete(timer);
    };
  }
}
