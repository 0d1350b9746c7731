/** What kind of thing a name names. In the graph a task, a metric and a concept are all Concepts. */
export type EntityType = 'method' | 'dataset' | 'task' | 'metric' | 'concept'
