import {EventEmitter} from 'node:events';
import {endsPaste, isPasting, splitKeys} from '../keys/split.ts';

/** Cuts what arrives into keys; what is pasted stays whole, also over several reads. */
const keyQueue = (input: NodeJS.ReadStream) => {
	let keys: string[] = [];
	let isInPaste = false;
	return (): string | null => {
		if (keys.length === 0) {
			const chunk: unknown = input.read();
			if (chunk === null || chunk === undefined) {
				return null;
			}

			const text = String(chunk);
			keys = isInPaste ? [text] : [...splitKeys(text)];
			isInPaste = isInPaste ? !endsPaste(text) || isPasting(text) : isPasting(text);
		}

		return keys.shift() ?? null;
	};
};

/** Attaches to the terminal while somebody listens, so that it holds the program no longer than that. */
const whileHeard = (events: EventEmitter, input: NodeJS.ReadStream, tell: () => void): void => {
	const isFirst = (event: string | symbol): boolean =>
		event === 'readable' && events.listenerCount('readable') === 0;
	events.on('newListener', event => {
		if (isFirst(event)) {
			input.on('readable', tell);
		}
	});
	events.on('removeListener', event => {
		if (isFirst(event)) {
			input.off('readable', tell);
		}
	});
};

/**
 * The terminal's input as a stream that gives one key at a time. Lists that are chosen from keep their own cursor and must be drawn
 * between two keys: while `isSlow` says so, the next key waits until the last one has arrived everywhere.
 */
export const keyboardOn = (input: NodeJS.ReadStream, isSlow: () => boolean): NodeJS.ReadStream => {
	const events = new EventEmitter();
	const nextKey = keyQueue(input);
	let isHeld = false;
	/** Whether a key was given that may not have arrived everywhere yet. */
	let hasGiven = false;
	const tell = (): void => {
		events.emit('readable');
	};

	/** Two turns of the loop: one in which the key is drawn, one in which what was drawn listens. */
	const hold = (): null => {
		isHeld = true;
		hasGiven = false;
		setImmediate(() =>
			setImmediate(() => {
				isHeld = false;
				tell();
			}),
		);
		return null;
	};

	const read = (): string | null => {
		if (isHeld) {
			return null;
		}

		if (hasGiven && isSlow()) {
			return hold();
		}

		const key = nextKey();
		hasGiven = key !== null;
		return key;
	};

	whileHeard(events, input, tell);
	return Object.assign(events, {
		isTTY: true as const,
		read,
		setEncoding: (encoding: BufferEncoding) => input.setEncoding(encoding),
		setRawMode: (isRaw: boolean) => input.setRawMode(isRaw),
		ref: () => input.ref(),
		unref: () => input.unref(),
	}) as NodeJS.ReadStream;
};
