const MARKDOWN = /\.(?:md|markdown|mdx)$/i;
const STARTS = /^roadmap/i;
const HAS_WORD = /(?:^|[-_. ])roadmap(?![a-z])/i;
const FOLDER = /^roadmaps?$/i;

export const isMarkdown = (name: string): boolean => MARKDOWN.test(name);

/** `ROADMAP.md`, `roadmap-2026.markdown`. */
export const isRoadmapName = (name: string): boolean => STARTS.test(name) && isMarkdown(name);

/** As above, or with the word further behind: `PRODUCT_ROADMAP.md`. Where a whole folder is asked for. */
export const namesRoadmap = (name: string): boolean =>
	isRoadmapName(name) || (HAS_WORD.test(name) && isMarkdown(name));

/** A folder of which every Markdown file is a roadmap: `roadmap/`, `roadmaps/`. */
export const isRoadmapFolder = (name: string): boolean => FOLDER.test(name);
