import type {Ask, Plan} from './ask.ts';
import {boxPlans} from './plan-box.ts';
import {cellPlans} from './plan-cell.ts';
import {addPlans, signPlans, strikePlans, wordPlans} from './plan-sign.ts';

/**
 * The ways of writing a status at an item, best first. The first that reads back as intended is taken; nothing here is trusted
 * before it was read again.
 */
export function plansFor(ask: Ask): Generator<Plan> {
	const {marks, statusCell} = ask.site;
	if (statusCell !== null && ask.site.cells) return cellPlans(ask);
	if (marks.some(mark => mark.notation === 'checkbox')) return boxPlans(ask);
	switch (marks[0]?.notation) {
		case 'strike':
			return strikePlans(ask);
		case 'word':
		case 'cell':
			return wordPlans(ask);
		case 'emoji':
			return signPlans(ask);
		default:
			return addPlans(ask);
	}
}
