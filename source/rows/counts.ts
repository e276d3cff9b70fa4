import type {Progress} from '../model/progress.ts';

/** How much of something is done, and what stands beside it. */
export type Counts = Progress;
