import {describe, expect, test} from 'vitest';
import {headingStatus} from '../../source/notation/heading.ts';
import {PLAIN_SENSE} from '../../source/notation/sense.ts';

const states: readonly (readonly [heading: string, status: string | null])[] = [
	['Completed Features (Q4 2024)', 'done'],
	['Current Release: v1.0 "Foundation" ✅', 'done'],
	['Release v2.0 "Next Generation" (Q1 2026)', null],
	['Current Focus Areas (2025)', 'in-progress'],
	['Recent Achievements', 'done'],
	['Major Features Delivered', 'done'],
	['Upcoming Features', 'planned'],
	['Planned Features', 'planned'],
	['Experimental / Research Track', 'research'],
	['Upcoming (Planned)', 'planned'],
	['✅ Completed / Shipped', 'done'],
	['🚧 In Progress', 'in-progress'],
	['Phase 1: Groundwork (Completed)', 'done'],
	['v1.2 - Released', 'done'],
	['Feature Requests and Community Input', 'backlog'],
	['Out of scope', 'dropped'],
	['Future work', 'planned'],
	['Future-proof architecture', null],
	['Release Process', null],
	['Open Source Strategy', null],
	['Complete API overhaul', null],
	['Testing & Quality', null],
	['Documentation', null],
	['🎯 Goals', null],
	['📋 Contents', null],
	['Geplante Funktionen', null],
	['In Arbeit', 'in-progress'],
	['En cours', 'in-progress'],
	['已完成', 'done'],
	['進行中', 'in-progress'],
	['Em andamento', 'in-progress'],
	['Phase 3 (80 %)', 'in-progress'],
	['Performance and Reliability', null],
	['Beta Release', null],
	['Active Directory support', null],
	['Next', 'planned'],
	['Design System', null],
	["Things we won't do", 'dropped'],
	['Never lose a byte', null],
	['Currently working on', 'in-progress'],
	['In the works', 'in-progress'],
	['On the horizon', 'planned'],
	['Maybe later', 'backlog'],
	['If time permits', 'backlog'],
	['Live collaboration', null],
];

describe('what a heading states', () => {
	test.each(states)('%s: %s', (heading, status) => {
		expect(headingStatus(heading, PLAIN_SENSE)?.status ?? null).toBe(status);
	});
});
