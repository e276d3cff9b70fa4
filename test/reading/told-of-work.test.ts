import {describe, expect, test} from 'vitest';
import {itemsOf, leftOutOf, phasesOf} from './support/read-text.ts';

const lines = (text: string): readonly string[] =>
	itemsOf(text).map(item => item.replace(/\*? @\S+ \S+/u, ''));

const kindOf = (heading: string): string | undefined => {
	const [phase] = phasesOf(`# Plan\n\n## ${heading}\n\n- Sails\n- Masts\n`);
	return phase?.split(' ').slice(1, 3).join(' ');
};

describe('headings about how work stands', () => {
	test.each([
		["Here's a list of boats currently under development", 'status in-progress'],
		['Laufende Arbeitsreihenfolge', 'status in-progress'],
		['Mais solicitados', 'status backlog'],
		['Les plus demandés', 'status backlog'],
		['次の版まで延期する項目', 'status backlog'],
		['Phase 7 — Planning and charts', 'release -'],
		['🚧 Fase 2 — Vele (prossimo focus)', 'release planned'],
		['Próximos hitos', 'horizon planned'],
	])('%s', (heading, says) => {
		expect(kindOf(heading)).toBe(says);
	});

	test.each([
		'Cadência de lançamentos',
		'Cadence de publication',
		'发布周期',
		'Contribuindo para o plano',
		'Feature voting',
		'Veröffentlichungsregeln',
		'개발 도구',
		'目的',
		'Vantaggi',
	])('%s holds no work', heading => {
		expect(kindOf(heading)).toBeUndefined();
	});

	test('rollback and verification may be names of features', () => {
		expect(kindOf('Rollback of drafts')).toBe('theme -');
		expect(kindOf('Human verification')).toBe('theme -');
	});
});

describe('what is told of a piece of work', () => {
	test('labels with their text on the next line tell of the heading', () => {
		const text =
			'# Plan\n\n## In progress\n\n### 1. Sails\n- What It Is:\nCloth.\n- Why It Matters:\nWind.\n\n### 2. Masts\n- What It Is:\nWood.\n- Use Case:\nSails.\n';
		expect(lines(text)).toEqual(['5 in-progress 1. Sails', '11 in-progress 2. Masts']);
	});

	test('a list between prose and fields belongs to what is told', () => {
		const text =
			'# Plan\n\n## 1.0\n\n### Sails\n\nSew them.\n\n*Owner:* Ann\n\n### Masts\n\nFell them.\n\n*Owner:* Bo\n\n### Hulls\n\nTo be built for all waters.\n\nWaters:\n\n* Lakes\n* Seas\n\n*Owner:* Cy\n';
		expect(lines(text).map(line => line.split(' ')[0])).toEqual(['5', '11', '17']);
	});

	test('names of stages above boxes are groups', () => {
		const text = '# Plan\n\n## 1.0\n\n- **Testing**:\n  - [ ] Sails\n- **Production**:\n  - [ ] Masts\n';
		expect(lines(text)).toEqual(['6 planned Sails', '8 planned Masts']);
	});

	test('what a report says that there is, is done', () => {
		const text = '# Plan\n\n## Current state (January 2026)\n\nRigger 1.1 provides:\n\n* Sails\n* Masts\n';
		expect(itemsOf(text)).toEqual(['7 done @3 - Sails', '8 done @3 - Masts']);
	});
});

describe('signs that are bullets', () => {
	test('a sentence goes on in them', () => {
		const text =
			'# Plan\n\n## 1.0\n\nIt is to keep the boat:\n✔ safe  \n✔ dry  \n\n- Sails\n\n## 2.0\n\nDone in the last weeks:\n✔ Masts  \n✔ Hulls  \n';
		expect(lines(text).map(line => line.split(' ')[0])).toEqual(['9', '14', '15']);
	});

	test('what will always be so is a principle', () => {
		const text = '# Plan\n\n## Course\n\nThe boat will continue to provide:\n\n- shade;\n- a bed.\n';
		expect(itemsOf(text)).toEqual([]);
		expect(leftOutOf(text)).toEqual(['7 principles', '8 principles']);
	});
});

describe('what is not aimed at', () => {
	test.each(['Anti-metas', 'No objetivos', 'Nicht-Ziele', 'Non-objectifs', 'Не-цели', '비목표', '非目标'])(
		'%s',
		heading => {
			expect(lines(`# Plan\n\n## ${heading}\n\n- No oars\n- No crew of ten\n- No anchor\n`)).toEqual([
				'5 dropped No oars',
				'6 dropped No crew of ten',
				'7 dropped No anchor',
			]);
		},
	);

	test('signs that all is not well are no work', () => {
		const text =
			'# Plan\n\n## Anti-metas\n\nSinais de que a rota se perdeu:\n\n- Mais de dois barcos.\n- Sem mapa.\n';
		expect(itemsOf(text)).toEqual([]);
	});

	test('how long a phase lasts is no status', () => {
		expect(kindOf('Fase 5 — Ampliação (contínuo)')).toBe('release -');
		expect(kindOf('Phase 5 — Growth (ongoing)')).toBe('release in-progress');
	});
});
