import {warmUp} from '../document/warm-up.ts';
import type {Store} from './store.ts';

/** How long, in ms, a stretch of work may keep a key waiting, and how long keys have the program to themselves in between. */
const STRETCH = 6;
const PAUSE = 14;

/** Prepares the roadmap on the screen for its first change while nothing else is asked for. */
export function warmCurrent(store: Store): void {
	const {current, entries} = store.get();
	const document = entries.find(entry => entry.path === current)?.document;
	if (!document || document.locked || document.cache.kept.size > 0) return;
	const steps = warmUp(document);
	const goOn = (): void => {
		const until = performance.now() + STRETCH;
		while (performance.now() < until) if (steps.next().done) return;
		setTimeout(goOn, PAUSE).unref();
	};
	setTimeout(goOn, PAUSE).unref();
}
