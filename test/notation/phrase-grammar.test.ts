import {expect, test} from 'vitest';
import {statusOfPhrase} from '../../source/notation/phrases.ts';

test.each([
	['not yet shipped', 'planned'],
	['ещё не выпущено', 'planned'],
	['noch nicht ausgeliefert', 'planned'],
	['todavía no publicado', 'planned'],
	['尚未发布', 'planned'],
	['не планируется', 'dropped'],
])('tells what is negated: %s', (words, status) => expect(statusOfPhrase(words)?.status).toBe(status));

test.each([
	['ya publicado', 'done'],
	['по сути закрыто', 'done'],
	['bereits ausgeliefert', 'done'],
	['volontairement reporté', 'backlog'],
])('passes over what underlines a status: %s', (words, status) =>
	expect(statusOfPhrase(words)?.status).toBe(status),
);

test.each([
	['Wydane w 1.2', 'done'],
	['отложено до весны', 'backlog'],
	['terminé pour mars', 'done'],
	['done + queued', 'in-progress'],
	['сделано / в работе', 'in-progress'],
])('reads on behind a status: %s', (words, status) => expect(statusOfPhrase(words)?.status).toBe(status));

test.each([
	['proximamente', 'planned'],
	['zurueckgestellt', 'backlog'],
	['wstrzymane', 'blocked'],
	['завершен', 'done'],
])('knows words without their accents: %s', (words, status) =>
	expect(statusOfPhrase(words)?.status).toBe(status),
);

test('knows no negation in a name', () => expect(statusOfPhrase('nocturne mode')).toBe(null));

test.each([
	['reporté en V2', 'backlog'],
	['repoussé à mars', 'backlog'],
	['franchie le 3 mai', 'done'],
	['nog niet gebouwd', 'planned'],
	['in opbouw', 'in-progress'],
	['후순위', 'backlog'],
	['부분 적용', 'in-progress'],
	['予定している', 'planned'],
	['已搁置', 'backlog'],
	['готов к реализации', 'planned'],
	['ukończono', 'done'],
	['henüz başlanmadı', 'planned'],
])('knows the forms of a word: %s', (words, status) => expect(statusOfPhrase(words)?.status).toBe(status));
