/** Whether the query of an address asks for event data, from a file or a cluster, rather than for a story. */
export const asksForEvents = (query: string): boolean => /^\?(events|engine)=/.test(query);
