/** A replacement as a value: at `offset`, `length` units give way to `text`. Offsets are those of the text before any edit. */
export interface Edit {
	readonly offset: number;
	readonly length: number;
	readonly text: string;
}
