/** What the store asks the outside world to do; carried out in the order given, per path one after the other. */
export type Effect =
	| {readonly type: 'read'; readonly path: string; readonly why: 'start' | 'asked' | 'changed'}
	| {
			readonly type: 'save';
			readonly path: string;
			/** The bytes that the file must still hold. */
			readonly expected: Uint8Array;
			readonly next: Uint8Array;
	  }
	/** Open the user's editor at a line. */
	| {readonly type: 'editor'; readonly path: string; readonly line: number}
	/** Put text into the clipboard of the terminal; `what` names it for the footer. */
	| {readonly type: 'copy'; readonly text: string; readonly what: string}
	/** Open a link; already known to be http, https or mailto. */
	| {readonly type: 'open-link'; readonly url: string}
	/** Keep where the roadmaps were left. */
	| {readonly type: 'remember'}
	/** Keep the filters that have a name. */
	| {readonly type: 'keep-filters'; readonly filters: Readonly<Record<string, string>>}
	| {readonly type: 'suspend'}
	| {readonly type: 'quit'};
