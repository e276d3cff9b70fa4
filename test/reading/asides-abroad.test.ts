import {expect, test} from 'vitest';
import {roleOfColumn} from '../../source/reading/columns.ts';
import {itemsOf, metricsOf, phasesOf} from './support/read-text.ts';

const below = (heading: string): string => `# Plan\n\n${heading}\n\n- Sails of canvas\n- Rope ladder\n`;

test.each([
	'## Presupuesto estimado',
	'## Estrutura de pastas',
	'## Avantages obtenus',
	'## Hinweis',
	'## Narzędzia deweloperskie',
	'## Рекомендуемый порядок работ',
	'## Як користуватися чергою',
	'## Cómo retomar mañana',
	'## 使い方',
	'## 项目现状',
])('leaves out what stands beside the work: %s', heading => expect(itemsOf(below(heading))).toEqual([]));

test.each(['## Hotovo, když', '## Готово, когда', '## 月度验收标准', '## 완료 기준'])(
	'reads criteria that say when it is done: %s',
	heading => expect(metricsOf(below(heading))).toHaveLength(2),
);

test.each([
	['## Logros recientes', '3 status done - Logros recientes'],
	['## Objectifs atteints', '3 status done - Objectifs atteints'],
	['## Als Naechstes', '3 horizon planned - Als Naechstes'],
	['## Nächste sinnvolle Schritte', null],
	['## Falta en el puente', '3 status planned - Falta en el puente'],
])('reads %s', (heading, phase) => {
	const [found] = phasesOf(below(heading));
	if (phase === null) expect(found).toMatch(/^3 horizon/);
	else expect(found).toBe(phase);
});

test.each([
	['Prêt ?', 'status'],
	['Дата завершения', 'period'],
	['Wymaganie', 'name'],
	['主题', 'name'],
	['Wersja', 'phase'],
])('knows the column %s', (header, role) => expect(roleOfColumn(header)).toBe(role));
