import type {ItemSite, MetricSite, Reading} from '../reading/reading.ts';

interface Kept extends Omit<Reading, 'items' | 'metrics'> {
	readonly items: readonly ItemSite[];
	readonly metrics: readonly MetricSite[];
}

/** A reading as text, so that the same bytes need not be read again at the next start. */
export const readingToText = (reading: Reading): string =>
	JSON.stringify({
		...reading,
		items: [...reading.items.values()],
		metrics: [...reading.metrics.values()],
	} satisfies Kept);

/** The reading that `readingToText` made a text of; null where the text is none (cut short, made by something else). */
export function readingFromText(text: string): Reading | null {
	try {
		const kept = JSON.parse(text) as Kept;
		if (!Array.isArray(kept.roadmap?.items) || !Array.isArray(kept.items) || !Array.isArray(kept.metrics))
			return null;
		return {
			...kept,
			items: new Map(kept.items.map(site => [site.line, site])),
			metrics: new Map(kept.metrics.map(site => [site.line, site])),
		};
	} catch {
		return null;
	}
}
