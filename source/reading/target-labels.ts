import {folded} from './words.ts';

const exact = (...lines: readonly string[]): RegExp =>
	new RegExp(`^(?:the |our |key |main |primary )?(?:${lines.join('|')})(?:\\s*[（(][^)）]*[)）])?$`, 'u');

/** Labels of a line that states how success is told: with a figure or without, the line is a criterion. A line for each language. */
const CRITERION = exact(
	'(?:exit|success|completion|release|launch|graduation|readiness|gate|phase exit|milestone) (?:criteria|criterion|conditions?|gates?|metrics?|measures?|indicators?|kpis?|thresholds?)',
	'(?:key|target|north[- ]star) (?:metrics?|kpis?|results?)|success (?:looks like|means|is when)|(?:done|complete|finished|successful) when|measure(?:s|d)? (?:of success|by)|success(?: =)?|definition of (?:done|success)|kpis?|okrs?|exit|dod',
	'criterios? de (?:exito|salida|finalizacion|cierre|sucesso|saida|conclusao|encerramento)|metricas? (?:de exito|de sucesso|clave|principal)|indicador(?:es)? (?:de exito|clave|de sucesso|chave)|resultados? (?:clave|chave)|resultados?-chave|objetivo medible',
	'saidas?|salidas?|sorties?|ausstieg|uscita|wyjscie|выход|вихід|cikis',
	'criteres? de (?:succes|reussite|sortie|fin)|indicateurs? (?:cles?|de succes)|metriques? (?:cles?|de succes)|erfolgs(?:kriteri(?:um|en)|metriken?|kennzahl(?:en)?)|abschlusskriteri(?:um|en)|exit-kriteri(?:um|en)|fertig,? wenn|messgrosse',
	'kryteri(?:um|a) (?:sukcesu|wyjscia|ukonczenia|zakonczenia)|miernik(?:i)? sukcesu|wskaznik(?:i)? sukcesu|критери[йия] (?:успеха|готовности|выхода|завершения)|метрик[аи] успеха|ключевые (?:результаты|метрики|показатели)|критері[йїя] (?:успіху|готовності|завершення)',
	'criteri(?:o)? di (?:successo|uscita|completamento)|metric(?:a|he) di successo|succescriteri(?:um|a)|basari (?:kriteri|kriterleri|metrikleri|olcutu|olcutleri)|cikis kriterleri|kriteri(?:um|a) (?:uspechu|dokonceni)',
	'(?:成功|验收|驗收|退出|完成|准出|里程碑|衡量)(?:标准|標準|指标|指標|条件)|关键(?:结果|指标)|關鍵(?:結果|指標)|(?:成功|完了|終了|達成|リリース)(?:基準|条件|指標)|完了の定義|(?:성공|완료|종료|출시) ?(?:기준|지표|조건)|핵심 ?(?:결과|지표)',
);

/** Labels of targets, where a figure follows. */
const TARGET = exact(
	'(?:(?:\\p{L}+ )?(?:performance|quality|coverage|latency|adoption|success|growth|uptime|reliability|accuracy|revenue|user|users|cost|efficiency) )?(?:targets?|metrics?|kpis?)|target (?:metric|kpi|value)|slos?|slas?|benchmark|goal metric',
	'метрика|показатель|目标指标|目標指標|指标|指標|数值目标|数値目標|목표 ?지표|지표|metrica|metrique|metrik|kennzahl|zielwert|indicador|indicateur|wskaznik|metryka|olcut|hedef metrik|ukazatel',
);

/** Labels that are common words beside: they need a figure that compares. */
const COMMON = /^(?:targets?|metrics?|metrica|metrique|metrik|indicador|indicateur)$/u;

// `<100ms startup`, `1,000+ GitHub stars`, `99.9% uptime`, `Latency: < 50 ms (p95)`: little more than a label and the figure.
export const COMPARED = /[<>≥≤≧≦]=?\s*[$€£¥]?\d|\d[\d.,]{0,12}\s?(?:[kKmMbBкКмМ]|млн|тыс)?\+|\d\s?%|%\d/u;

const BARE = /^[^\p{L}\p{N}]+|[\s*_:：]+$/gu;

const nameOf = (label: string): string => folded(label.replace(BARE, '').replaceAll('ı', 'i'));

/** Whether a label says that the line behind it is a criterion of success, be there a figure or none. */
export const introducesCriterion = (label: string): boolean => CRITERION.test(nameOf(label));

/** Whether a field's label introduces a target with a figure. */
export const introducesTarget = (label: string, value: string): boolean => {
	const name = nameOf(label);
	if (
		/(?:target|goal|meta|ziel|objetivo)\W{1,6}\d/iu.test(value) &&
		/^(?:current|status|now|today)/u.test(name)
	)
		return true;
	return introducesCriterion(label) || (TARGET.test(name) && (!COMMON.test(name) || COMPARED.test(value)));
};
