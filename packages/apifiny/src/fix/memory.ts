/** How many orders are remembered. */
const MOST = 20_000;

/** What earlier reports have taught, oldest forgotten first. */
export class Memory {
  readonly #ids = new Map<string, string>();
  readonly #executions = new Map<string, true>();

  /** Which order of ours the venue's id stands for. */
  clientOrderId(orderId: string | undefined): string | undefined {
    return orderId === undefined ? undefined : this.#ids.get(orderId);
  }

  learn(orderId: string | undefined, clientOrderId: string | undefined): void {
    if (orderId !== undefined && clientOrderId !== undefined) keep(this.#ids, orderId, clientOrderId);
  }

  /** Was this execution told before? */
  told(executionId: string): boolean {
    return this.#executions.has(executionId);
  }

  tell(executionId: string | undefined): void {
    if (executionId !== undefined) keep(this.#executions, executionId, true);
  }
}

function keep<V>(map: Map<string, V>, key: string, value: V): void {
  map.set(key, value);
  if (map.size <= MOST) return;
  for (const oldest of map.keys()) {
    map.delete(oldest);
    return;
  }
}
