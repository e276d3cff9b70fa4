import type {Caption, Section} from './outline.ts';
import {lineOf, type Reader} from './reader.ts';

// "Rigger 1.1 provides:", "Today it can:"
const STANDS =
	/(?<!\p{L})(?:(?:already|currently|now|today) (?:\p{L}+ )?(?:provides?|offers?|supports?|includes?|has|have|can)|provides|offers|supports|ships with|ofrece|oferece|offre|bietet|biedt|oferuje|предоставляет|пропонує|offrono|sunar|nabízí)$|(?:提供|支持|支援)(?:了|以下(?:功能|能力)?)?$|(?:を|は)?(?:提供して(?:いる|います))$/iu;

/** The line above a list in a report that says what there is. */
export const standsIn = (reader: Reader, {parts}: Section): number | null => {
	const said = parts.find(
		(part, index): part is Caption =>
			part.type === 'caption' && STANDS.test(part.words.trim()) && parts[index + 1]?.type === 'list',
	);
	return said ? lineOf(reader, said.span.start) : null;
};
