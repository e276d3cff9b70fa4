import type {Span} from '../text/span.ts';
import {quantities} from './figures/quantities.ts';
import {roleOf} from './figures/roles.ts';

/** Today's figure of a criterion that states no target: "Parsers are covered (currently 13 %)". Null where there is none. */
export const todayIn = (
	text: string,
): {readonly value: number; readonly unit: string | null; readonly span: Span} | null => {
	const plain = text.replace(/\*+|__/g, signs => ' '.repeat(signs.length));
	const remark = /[(（][^()（）]{1,60}[)）][\s.]*$/u.exec(plain);
	if (!remark) return null;
	const found = quantities(plain, []).find(
		quantity => quantity.whole.start >= remark.index && roleOf(plain, quantity, remark.index) === 'actual',
	);
	return found ? {value: found.value, unit: found.unit, span: found.span} : null;
};
