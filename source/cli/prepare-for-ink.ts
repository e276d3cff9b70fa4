/** What `Promise.withResolvers` of Node 22 gives. */
const withResolvers = (): unknown => {
	let settle: readonly unknown[] = [];
	const promise = new Promise((...functions) => {
		settle = functions;
	});
	return {promise, resolve: settle[0], reject: settle[1]};
};

/** What must hold before Ink is loaded. Call it before the first import of anything that draws. */
export const prepareForInk = (env: NodeJS.ProcessEnv = process.env): void => {
	// With it, Ink looks for its developer tools, and complains on the screen that they are not there.
	delete env.DEV;
	// NO_COLOR wins; Node would write a warning that it does not.
	if (env.NO_COLOR) delete env.FORCE_COLOR;
	// yoga's loader looks at `fetch`, and the first look at Node's own loads all of undici (5 to 25 ms). Nothing here uses it.
	Object.defineProperty(globalThis, 'fetch', {value: undefined, configurable: true, writable: true});
	// Ink counts on it when it waits for a frame; Node 20 lacks it.
	if (!('withResolvers' in Promise)) Object.defineProperty(Promise, 'withResolvers', {value: withResolvers});
};
