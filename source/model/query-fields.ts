/** The fields of the grammar, in the order in which they are offered. */
export const FIELDS = [
	'status',
	'is',
	'quarter',
	'year',
	'release',
	'phase',
	'theme',
	'roadmap',
	'metric',
	'no',
] as const;
export type Field = (typeof FIELDS)[number];

const FIELD_ALIASES: Readonly<Record<string, Field>> = {
	period: 'quarter',
	half: 'quarter',
	month: 'quarter',
	milestone: 'release',
	version: 'release',
};

/** The field of a name as typed, or null. */
export const fieldOf = (name: string): Field | null =>
	FIELDS.find(field => field === name) ?? FIELD_ALIASES[name] ?? null;
