/** Two shards on loopback for as long as `use` takes; throws one sentence where they cannot be had. */
export function withCluster<T>(
  use: (cluster: { shards: readonly { url: string; pid: number }[] }) => Promise<T>,
): Promise<T>;
