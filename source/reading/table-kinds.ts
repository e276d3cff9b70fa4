import type {Row} from '../markdown/tree.ts';
import type {ColumnRole} from './columns.ts';
import {type Reader, wordsAt} from './reader.ts';
import type {Scope} from './scope.ts';
import type {Columns, Grid} from './table-columns.ts';
import {folded} from './words.ts';

const A_DASH = /^[\s*_]*[-–—][\s*_]*$/u;

/** Headers of tables that compare, assess or explain; their rows are no work. */
const REFERENCE_HEADER =
	/^(?:risks?|mitigations?|probability|likelihood|objective|principle|pillar|value proposition|competitors?|alternatives?|pros|cons|question|answer|term|role|responsibilit(?:y|ies)|contact|channel|command|variable|default|option|field|parameter|property|path|file|url|link|resource|decision|rationale|impact|cost|budget|price|tier|ryzyko|riesgo|risco|risque|risiko|риск|风险|風險|リスク|frequency|cadence|meeting|skill|layer|technology|library|package|dependency|browser|platform|os|endpoint|method|role)$/u;

/** Tables of risks state how risks fare, not work. */
const ABOUT_RISKS =
	/^(?:(?:potential |key |technical )?risks?|mitigations?|mitigation (?:strateg\p{L}+|plan|actions?)|contingency|probability|likelihood|blockers?|riesgos?|mitigacion|probabilidad|contingencia|riscos?|mitigacao|probabilidade|risques?|probabilite|attenuation|risik(?:o|en)|(?:eintritts)?wahrscheinlichkeit|gegenmassnahmen?|ryzyk[oa]|prawdopodobienstwo|mitygacja|риски?|вероятность|митигация|ризики?|ймовірність|rischi|rischio|mitigazione|probabilita|risico\p{L}*|kans|mitigatie|risk(?:ler)?|olasilik|rizik[oa]|pravdepodobnost|风险(?:项|点)?|風險|概率|可能性|缓解(?:措施|策略|方案)?|应对(?:措施|策略|方案)?|對策|对策|阻塞点|解决策略|リスク|確率|発生確率|対策|緩和策|위험(?:요소)?|리스크|확률|완화 ?(?:방안|전략)?|대응 ?(?:방안|전략)?)$/u;
const OF_RISKS =
	/^(?:impact|severity|response|owner|trigger|impacto|severidad|auswirkung(?:en)?|massnahmen?|wplyw|dzialania|влияние|последствия|меры|вплив|заходи|impatto|maatregel(?:en)?|etki|onlem(?:ler)?|dopad|opatreni|影响(?:方向|程度)?|影響(?:度)?|영향(?:도)?)$/u;

const assessesRisks = (names: readonly string[]): boolean => {
	const own = names.filter(name => ABOUT_RISKS.test(name)).length;
	return own >= 2 || (own === 1 && names.some(name => OF_RISKS.test(name)));
};

/** Tables of what a product is built with. */
const ABOUT_PARTS =
	/^(?:technolog(?:y|ies)|tech(?: stack)?|stack|librar(?:y|ies)(?: used)?|packages?|frameworks?|repositor(?:y|ies)|repo|licen[cs]es?|vendor|provider|language|tecnologias?|bibliotecas?|librerias?|repositorio|licencia|licenca|technologies?|bibliotheques?|depots?|licence|technologie[n]?|bibliothek(?:en)?|lizenz|biblioteka|licencja|технологи[яи]|библиотек[аи]|репозиторий|лицензия|技术(?:栈|选型)?|技術|库|仓库|许可(?:证)?|框架|ライブラリ|フレームワーク|ライセンス|기술|라이브러리|라이선스)$/u;

/** What tables of people, money and words are headed with, in further languages. */
const OF_REFERENCE =
	/^(?:rol|roles|persona|responsabilidad(?:es)?|papel|pessoa|responsabilite|personne|rolle|verantwortung|zustandigkeit|rola|osoba|odpowiedzialnosc|роль|обязанности|ответственность|сотрудник|角色|职责|職責|人员|人数|役割|責任|担当範囲|人数|역할|책임|인원|ruolo|responsabilita|verantwoordelijkheid|sorumluluk|роль|відповідальність|costos?|costes?|presupuesto|custos?|orcamento|couts?|kosten|koszty?|budzet|стоимость|бюджет|成本|预算|費用|予算|コスト|비용|예산|maliyet|butce|costi|naklady|rozpocet|pregunta|respuesta|pergunta|resposta|question|reponse|frage|antwort|pytanie|odpowiedz|вопрос|ответ|问题|答案|質問|回答|질문|답변|termino|definicion|termo|definicao|terme|begriff|pojecie|термин|определение|术语|定义|用語|용어|competidor(?:es)?|concorrentes?|concurrents?|wettbewerber|konkurenci|конкуренты?|竞品|竞争对手|競合|경쟁사)$/u;

const isReference = (name: string): boolean =>
	REFERENCE_HEADER.test(name) || ABOUT_PARTS.test(name) || OF_REFERENCE.test(name);

/** Why there are how many of each kind. */
const OF_REASONS =
	/^(?:(?:technical )?reasons?|(?:技术)?(?:原因|理由)|причина|razon|motivo|motif|raison|grund|begrundung|powod|reden|sebep|neden|duvod|이유|사유)$/u;
const OF_COUNTS =
	/^(?:count|number|quantity|qty|how many|cantidad|numero|quantidade|nombre|quantite|anzahl|liczba|ilosc|количество|число|кількість|quantita|aantal|pocet|sayı|adet|数量|個数|数|수량|개수)$/u;

const NUMBERED = /^(?:#|no\.?|nr\.?|id|№|序号|番号)?$/iu;

export const isReferenceTable = ({names, roles, status, period}: Columns): boolean => {
	const folds = names.map(name => folded(name).replaceAll('ı', 'i'));
	if (assessesRisks(folds)) return true;
	if (status !== null || period !== null) return false;
	if (folds.filter(name => ABOUT_PARTS.test(name)).length >= 2) return true;
	if (folds.some(name => OF_REASONS.test(name)) && folds.some(name => OF_COUNTS.test(name))) return true;
	// "Phase | Duration | Dependencies" tells of work, whatever else it says of it.
	const lead = roles[folds.findIndex(name => !NUMBERED.test(name))];
	return lead !== 'phase' && !roles.includes('name') && folds.some(isReference);
};

const FIGURE =
	/^[\s*_~≈<>+]*(?:n\/a|[-–—]|[$€£]?\d[\d.,]*\s*(?:%|[a-zA-Zµμ]{0,5})\+?(?:\s*\d+\s*[a-z]{1,4})*|\d+\s*\/\s*\d+)[\s*_+]*$/iu;

const SUMS_UP =
	/overview|summary|at a glance|resumen|resumo|vue d.ensemble|apercu|ubersicht|zusammenfassung|podsumowanie|przeglad|обзор|概述|概要|总览|まとめ|개요/u;

/** The table of releases or work with their times below "Overview": what the text tells at length below. */
export const isPlanAtAGlance = ({roles, period, names}: Columns, {section}: Scope): boolean =>
	(period !== null || (roles[0] === 'phase' && roles.some(role => role === 'name' || role === 'target'))) &&
	(roles.includes('phase') || roles.includes('name')) &&
	!names.some(name => /^(?:changes?|decisions?|author)$/u.test(folded(name))) &&
	section.heading !== null &&
	SUMS_UP.test(folded(section.heading.words));

/** A table that counts things: nothing but figures beside the names. */
export const isTableOfFigures = (reader: Reader, grid: Grid, columns: Columns): boolean =>
	columns.status === null &&
	grid.header.length > 2 &&
	grid.rows.every(row =>
		// Numbers of weeks are no times.
		row.cells
			.slice(columns.period === null ? 1 : 0)
			.every(cell => FIGURE.test(reader.text.slice(cell.start, cell.end).trim())),
	);

const PICTURE = /^\s*(?:\[?!\[|<img\b|<a\b[^>]*>\s*<img\b|<picture\b)/iu;

/** Whether a table shows pictures side by side, with what they show below them: a row of it holds nothing else. */
export const isGallery = (reader: Reader, {rows}: Grid): boolean =>
	rows.some(
		({cells}) =>
			cells.length > 0 && cells.every(({start, end}) => PICTURE.test(reader.text.slice(start, end))),
	);

/** Whether a row stands in for those to come: "— | — | — | nothing shipped yet". */
export const holdsPlace = (reader: Reader, {cells}: Row, {name}: Columns): boolean =>
	cells.length >= 3 &&
	cells.every(
		({start, end}, at) =>
			A_DASH.test(reader.text.slice(start, end)) || (at === cells.length - 1 && at !== name),
	);

/** Tables of metrics that say what to do about them, or who looks after them, and no target. */
const ABOUT_METRICS =
	/^(?:trigger|actions?|response|escalation|deviation|tool|source|frequency|gatilho|acao .*|acao|desvio|ferramenta|frequencia|responsavel|fuente|frecuencia|herramienta)$/u;

/** A table of milestones with their times, be it among targets and say what each is to reach. */
const isTimeline = ({roles, period}: Columns): boolean =>
	period !== null &&
	roles.includes('phase') &&
	!(['metric', 'actual', 'baseline', 'unit'] as const).some(role => roles.includes(role));

const BOUNDS: ReadonlySet<ColumnRole> = new Set(['target', 'minimum', 'maximum']);

const SAYS_TARGET = /[<>≥≤]=?\s*[$€£]?\d|\d\s?%|\d\+/u;

/** Whether a column of targets states a figure in every cell: "Scenario | Target latency". */
const statesTargets = (reader: Reader, {rows}: Grid, {roles, status, period}: Columns): boolean => {
	const at = roles.indexOf('target');
	if (at <= 0 || status !== null || period !== null || roles.includes('name')) return false;
	return (
		rows.length > 0 && rows.every(({cells}) => cells[at] && SAYS_TARGET.test(wordsAt(reader, cells[at])))
	);
};

/** Whether half of the targets are told in figures: "Partner | Target | Value" tells of none. */
const hasFigures = (reader: Reader, {rows}: Grid, {roles}: Columns): boolean => {
	const targets = roles.flatMap((role, index) => (BOUNDS.has(role) ? [index] : []));
	const told = rows.filter(({cells}) =>
		targets.some(at => cells[at] && /\d/.test(wordsAt(reader, cells[at]))),
	);
	return told.length * 2 >= rows.length;
};

export const isMetricTable = (reader: Reader, grid: Grid, columns: Columns, scope: Scope): boolean => {
	const {roles, status, names} = columns;
	if (isTimeline(columns)) return false;
	const bounded = ['target', 'minimum', 'maximum'].some(role => roles.includes(role as ColumnRole));
	if (scope.subject.topic === 'reference' && !roles.includes('metric')) return false;
	if (!bounded && !roles.includes('actual') && names.some(name => ABOUT_METRICS.test(folded(name))))
		return false;
	const inMetrics = scope.subject.topic === 'metrics' || scope.subject.topic === 'standards';
	if (roles.includes('metric')) return true;
	if (
		bounded &&
		(roles.includes('actual') || roles.includes('baseline')) &&
		(inMetrics || hasFigures(reader, grid, columns))
	)
		return status === null || inMetrics || !roles.includes('name');
	// "Feature | Priority | Status": how work stands, wherever it is kept.
	if (inMetrics && !bounded && status !== null && roles.includes('name') && roles.includes('category'))
		return false;
	return inMetrics || statesTargets(reader, grid, columns);
};

export const isLegendTable = (scope: Scope, columns: Columns): boolean =>
	scope.subject.topic === 'legend' ||
	columns.roles.includes('symbol') ||
	(columns.roles.includes('meaning') && columns.roles.length === 2);
