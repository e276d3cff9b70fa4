import {expect, test} from 'vitest';
import {openDocument} from '../../source/document/open.ts';
import {itemDiffers, phaseDiffers} from '../../source/rows/differs.ts';

const TEXT =
	'# Ferry\n\n## v1.0 (1/4)\n\n- [x] Hull\n  - [x] Keel\n  - [ ] Ribs\n- **Rig** (1/2)\n  - [ ] Mast\n  - [ ] Sails\n- [ ] Flag\n';

const opened = openDocument(new TextEncoder().encode(TEXT));
if ('refused' in opened) throw new Error(opened.refused);
const {roadmap} = opened.reading;

const said = (title: string): readonly string[] =>
	itemDiffers(roadmap, roadmap.items.find(item => item.title === title)!).map(({value}) => `${value}`);

test.each([
	['Hull', 'its own line says done, the items 1 of 2 done'],
	['Ribs', 'line 5 says done, the items 1 of 2 done'],
	['Sails', 'line 8 says 1/2, the items 0/2'],
	['Flag', 'line 3 says 1/4, the items 1/5'],
])('%s: what is nearest is said', (title, sentence) => {
	expect(said(title)).toEqual([sentence]);
});

test('a phase tells what is said of itself alone', () => {
	expect(phaseDiffers(roadmap, 3).map(({value}) => `${value}`)).toEqual(['heading says 1/4, the items 1/5']);
});
