export * from './lists/fleet.ts';
export * from './lists/items.ts';
export * from './lists/metrics.ts';
export * from './lists/not-read.ts';
export * from './lists/phases.ts';
export * from './lists/releases.ts';
