import type {Document} from '../../source/document/document.ts';
import {documentOf} from '../../source/document/open.ts';
import {DEFAULT_READ_OPTIONS} from '../../source/reading/reading.ts';
import {initialState} from '../../source/store/initial.ts';
import {filterOf} from '../../source/store/matching.ts';
import {FIRST_POSITION} from '../../source/store/select.ts';
import type {Look, Position, State} from '../../source/store/state.ts';
import {decode} from '../../source/text/decode.ts';

/** A roadmap that has a bit of everything: releases with quarters, themes, boxes, details, targets, lines that are no work. */
export const LANTERN = `# Lantern Roadmap

## v0.1 Spark (Q1 2026)

### Core
- [x] Wick that lights
- [x] Glass that holds

## v0.2 Glow (Q2 2026)

Focus: warmth

### Light
- [x] Dimmer
- [ ] Night mode 🚧
- [ ] Colour of candle
  - amber first
  - then red

### Shade
- [ ] Paper shade
- [ ] Fold-away shade

## v1.0 Lighthouse (Q1 2027)

- [ ] Foghorn

### Success Criteria
- 1,000+ keepers
- <100ms from dusk to light (current: 64ms)

## Principles
- Never dazzle
- Always warm
`;

/** A table that is kept as a table. */
export const HARBOUR = `# Harbour

## In progress

| Area | Work | Owner |
| --- | --- | --- |
| Pier | New planks for the north pier | Ada |
| Crane | Oil | Grace |

## Ideas

- Ferry to the island
`;

export const document = (text: string): Document => {
	const bytes = new TextEncoder().encode(text);
	const source = decode(bytes);
	if ('refused' in source) throw new Error(source.refused);
	return documentOf(bytes, source, DEFAULT_READ_OPTIONS);
};

export const PLAIN: Look = {
	colours: 0,
	weights: false,
	background: 'dark',
	palette: 'standard',
	glyphs: 'unicode',
};

/** A state with roadmaps open, the first one shown in view 1, on 20 November 2026. */
export const stateOf = (
	texts: readonly string[],
	[columns, rows]: readonly [number, number],
	change: Partial<State> = {},
	position: Partial<Position> = {},
): State => {
	const roadmaps = texts.map((_, index) => ({path: `/r${index}.md`, name: `docs/r${index}.md`}));
	const start = initialState({
		size: {columns, rows},
		today: '2026-11-20',
		look: PLAIN,
		demo: false,
		reading: DEFAULT_READ_OPTIONS,
		roadmaps,
		view: 'roadmap',
		positions: new Map([['/r0.md', {...FIRST_POSITION, pane: 'items', ...position}]]),
	});
	return {
		...start,
		entries: start.entries.map((entry, index) => ({
			...entry,
			state: 'open',
			document: document(texts[index] ?? ''),
		})),
		view: 'roadmap',
		current: '/r0.md',
		filter: filterOf(''),
		...change,
	};
};
