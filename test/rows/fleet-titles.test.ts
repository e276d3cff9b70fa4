import {expect, test} from 'vitest';
import {openDocument} from '../../source/document/open.ts';
import {fleetRows} from '../../source/rows/fleet.ts';
import type {Entry, State} from '../../source/store/state.ts';
import {stateOf} from '../panes/fixture.ts';

test('roadmaps of one title are told apart by folder or file', () => {
	const state = stateOf(['# Roadmap\n\n- [ ] Hull\n'], [120, 30]);
	const [entry] = state.entries as readonly [Entry];
	const other = (path: string, text: string): Entry => {
		const document = openDocument(new TextEncoder().encode(text));
		if ('refused' in document) throw new Error(document.refused);
		return {...entry, path, name: path, document, disk: document};
	};
	const fleet: State = {
		...state,
		view: 'fleet',
		entries: [
			other('/ships/ROADMAP.md', '# Roadmap\n\n- [ ] Hull\n'),
			other('/docks/docks-plan.md', '# Roadmap\n\n- [ ] Pier\n'),
			other('/sails/ROADMAP.md', '# Sails\n\n- [ ] Jib\n'),
		],
	};
	expect(fleetRows(fleet, 30).roadmaps.rows.map(row => row.title)).toEqual([
		'ships · Roadmap',
		'docks-plan · Roadmap',
		'Sails',
	]);
});
