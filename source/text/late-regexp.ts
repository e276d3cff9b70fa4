/**
 * A regular expression that is built when it is first asked something. V8 reads each pattern through as soon as its object is made, and
 * reading knows close to two thousand of them, most of which no line of a given file ever needs: together they would take longer than
 * reading the file. What may be known without building (the source, the flags) is answered from what was given.
 */
export class LateRegExp implements RegExp {
	readonly flags: string;
	readonly #source: string | (() => string);
	#built: RegExp | undefined;

	/** A source that is itself some work to write is given as a function. */
	constructor(source: string | RegExp | (() => string), flags?: string) {
		this.#source = source instanceof LateRegExp || source instanceof RegExp ? source.source : source;
		this.flags = flags ?? (typeof source === 'string' || typeof source === 'function' ? '' : source.flags);
	}

	/** The real one, for those who ask often. */
	get built(): RegExp {
		this.#built ??= new RegExp(this.source, this.flags);
		return this.#built;
	}

	get source(): string {
		return typeof this.#source === 'string' ? this.#source : this.#source();
	}

	get global(): boolean {
		return this.flags.includes('g');
	}

	get ignoreCase(): boolean {
		return this.flags.includes('i');
	}

	get multiline(): boolean {
		return this.flags.includes('m');
	}

	get sticky(): boolean {
		return this.flags.includes('y');
	}

	get unicode(): boolean {
		return this.flags.includes('u');
	}

	get dotAll(): boolean {
		return this.flags.includes('s');
	}

	get hasIndices(): boolean {
		return this.flags.includes('d');
	}

	get unicodeSets(): boolean {
		return this.flags.includes('v');
	}

	get lastIndex(): number {
		return this.#built?.lastIndex ?? 0;
	}

	set lastIndex(index: number) {
		this.built.lastIndex = index;
	}

	exec(text: string): RegExpExecArray | null {
		return this.built.exec(text);
	}

	test(text: string): boolean {
		return this.built.test(text);
	}

	/** @deprecated As in every regular expression. */
	compile(): this {
		return this;
	}

	toString(): string {
		return `/${this.source}/${this.flags}`;
	}

	[Symbol.match](text: string): RegExpMatchArray | null {
		return this.built[Symbol.match](text);
	}

	[Symbol.matchAll](text: string): RegExpStringIterator<RegExpExecArray> {
		return this.built[Symbol.matchAll](text);
	}

	[Symbol.replace](text: string, by: string | ((found: string, ...more: never[]) => string)): string {
		return typeof by === 'string'
			? this.built[Symbol.replace](text, by)
			: this.built[Symbol.replace](text, by as (found: string) => string);
	}

	[Symbol.search](text: string): number {
		return this.built[Symbol.search](text);
	}

	[Symbol.split](text: string, limit?: number): string[] {
		return this.built[Symbol.split](text, limit);
	}
}

const known = new Map<string, Map<string, LateRegExp | RegExp>>();

const ofFlags = (flags: string): Map<string, LateRegExp | RegExp> => {
	let those = known.get(flags);
	if (those === undefined) {
		those = new Map();
		known.set(flags, those);
	}
	return those;
};

const REMEMBERS_WHERE = /[gy]/;

/**
 * What the build writes in place of a literal: one object for each pattern, as often as a function that holds it is called. One with the
 * flags `g` or `y` remembers where it stands, so there is a new one for each call, as the language wants it.
 */
export const lateRegExp = (source: string, flags = ''): RegExp => {
	const those = ofFlags(flags);
	const found = those.get(source);
	if (found === undefined) {
		const late = new LateRegExp(source, flags);
		if (!REMEMBERS_WHERE.test(flags)) those.set(source, late);
		return late;
	}
	return found;
};
