import {writeSync} from 'node:fs';

/** Back to the shell's screen: pasted text as it comes, drawing at once, the cursor seen, no colour. */
const AS_IT_WAS = '\u001b[?2004l\u001b[?2026l\u001b[?25h\u001b[0m';
const LEAVE_SCREEN = '\u001b[?1049l';

const put = (text: string): void => {
	try {
		writeSync(1, text);
	} catch {
		// The terminal is gone; there is nobody to restore it for.
	}
};

/** The terminal's input, as far as it has a mode to give back. */
interface Input {
	readonly isTTY?: boolean;
	setRawMode?(isRaw: boolean): unknown;
}

/**
 * Gives the terminal back as it was, at once and whatever state drawing was in; for the exits on which nothing else can be relied
 * upon. Never throws.
 */
export const restoreTerminal = (input: Input, leaveScreen: boolean): void => {
	put((leaveScreen ? LEAVE_SCREEN : '') + AS_IT_WAS);
	try {
		input.setRawMode?.(false);
	} catch {
		// As above.
	}
};

/**
 * Takes the keys before anything is drawn: what is typed from here on waits unseen, and what was seen of it already does not push the
 * first row aside.
 */
export const takeKeys = (input: Input): void => {
	input.setRawMode?.(true);
	put('\r');
};

/** Longer texts are cut off by some terminals, and stop others. */
const MOST = 74_994;

/** Puts text into the clipboard of the user's own terminal, also through ssh (OSC 52); whether it was short enough to. */
export const copyToClipboard = (text: string): boolean => {
	const encoded = Buffer.from(text, 'utf8').toString('base64');
	if (encoded.length > MOST) {
		return false;
	}

	put(`\u001b]52;c;${encoded}\u0007`);
	return true;
};
