import {useInput} from 'ink';
import {useRef, useState} from 'react';

/** A list whose cursor may be moved by several keys of one read. */
export interface Burst {
	/** Where the list's own cursor starts. */
	readonly start: number;
	/** Changes where the list has to start anew. */
	readonly generation: number;
	/** To be told where the list's own cursor is. */
	readonly moved: (index: number) => void;
}

/** What one key does to the cursor of a list: another index, or a value taken. */
const step = (
	key: string,
	index: number,
	count: number,
): {readonly index: number; readonly taken: boolean} => {
	if (key === 'j') return {index: (index + 1) % count, taken: false};
	if (key === 'k') return {index: (index + count - 1) % count, taken: false};
	if (key === '\r') return {index, taken: true};
	const figure = Number(key);
	return figure >= 1 && figure <= Math.min(9, count)
		? {index: figure - 1, taken: true}
		: {index, taken: false};
};

/**
 * Obeys keys that arrive together, which `ink-select-input` takes for one and ignores. A key that comes alone is left to the list.
 */
export const useBurst = (
	count: number,
	first: number,
	told: {readonly highlight: (index: number) => void; readonly take: (index: number) => void},
): Burst => {
	const at = useRef(first);
	const [mounted, setMounted] = useState({start: first, generation: 0});
	useInput(input => {
		if (input.length < 2 || count === 0) return;
		let index = at.current;
		for (const key of input) {
			const next = step(key, index, count);
			index = next.index;
			if (next.taken) return told.take(index);
		}
		if (index === at.current) return;
		at.current = index;
		setMounted(({generation}) => ({start: index, generation: generation + 1}));
		told.highlight(index);
	});
	return {
		...mounted,
		moved: index => {
			at.current = index;
		},
	};
};
