/**
 * Characters of which each is a glyph by itself, with a width that depends on nothing around it: most letters, ideographs and
 * emoji that need no joiner. Texts of these alone need no grapheme segmentation, which is slow.
 */
const SIMPLE =
	/^[\x20-\x7e\xa1-\xac\xae-\u02ff\u0370-\u0482\u048a-\u0590\u2010-\u2027\u2030-\u205e\u2190-\u262f\u2638-\u2689\u2690-\u2bff\u3001-\u3029\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff\uac00-\ud7a3\u{1f300}-\u{1f3fa}\u{1f400}-\u{1f6d7}\u{1f7e0}-\u{1f7eb}\u{1f90c}-\u{1f9ff}]*$/u;

const WIDE =
	/[\u2329\u232a\u3001-\u3029\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff\uac00-\ud7a3]|\p{Emoji_Presentation}/gu;

/** Whether every character of a text is a glyph by itself. */
export const isSimple = (text: string): boolean => SIMPLE.test(text);

/** The columns of a simple text. */
export const simpleWidth = (text: string): number => {
	let count = 0;
	for (const _ of text) count++;
	return count + (text.match(WIDE)?.length ?? 0);
};
