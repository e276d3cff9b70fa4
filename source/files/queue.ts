const tails = new Map<string, Promise<unknown>>();

/** Does things with one name one after the other, in the order they were asked for. */
export const inTurn = <T>(name: string, work: () => Promise<T>): Promise<T> => {
	const before = tails.get(name) ?? Promise.resolve();
	const mine = before.then(work, work);
	const tail = mine
		.catch(() => undefined)
		.then(() => {
			if (tails.get(name) === tail) tails.delete(name);
		});
	tails.set(name, tail);
	return mine;
};
