import {expect, test} from 'vitest';
import {headingRest} from '../../source/notation/heading-rest.ts';

test.each([
	'Done',
	'Completed features',
	'Recently shipped',
	'In the works',
	'In progress (under review)',
	'Upcoming (Planned)',
	'Completed / Shipped',
	'2.1 What is built',
	'✅ Completed (Q1 2026)',
	'Near-term planned work',
	'Current feature requests',
	'進行中のタスク',
	'Lo que falta',
	'Milestones & Features',
])('%s names nothing beside the status', words => {
	expect(headingRest(words)).toBe('');
});

test.each([
	['Done: Security', 'security'],
	['🚧 Security', 'security'],
	['Completed security features', 'security'],
	['Back end and API - COMPLETE', 'back end api'],
	['Planned – Mobile – iOS', 'mobile ios'],
	['Mobile', 'mobile'],
])('%s names %s', (words, rest) => {
	expect(headingRest(words)).toBe(rest);
});
