import type { Severity } from '../../../language/findings/finding.ts';
import type { Words } from '../words.ts';
import { PORTFOLIO } from './portfolio.ts';

const COUNTED: Readonly<Record<Severity, readonly [one: string, many: string]>> = {
    error: ['Fehler', 'Fehler'],
    warning: ['Warnung', 'Warnungen'],
    information: ['Hinweis zur Kenntnis', 'Hinweise zur Kenntnis'],
    hint: ['Anregung', 'Anregungen'],
};

/** How many titles a sentence holds. */
const MOST_TITLES = 4;

export const REVIEW: Words['review'] = {
    label: 'Prüfbericht',
    parts: {
        sound: 'Was trägt',
        logic: 'Von den Zielen zu dem, was wächst',
        delivery: 'Was es von denen verlangt, die es durchführen',
        load: 'Der vollste Monat gegenüber der freigestellten Zeit',
        changes: version => `Was sich geändert hat seit ${version}`,
        findings: 'Was in Frage steht',
        decide: 'Was noch zu entscheiden ist',
        accepted: 'Was hingenommen ist',
        why: 'Warum es so ist',
        decision: 'Die Entscheidung',
    },
    nothingOpen: 'Im Plan ist nichts offen.',
    facts: {
        status: 'Status',
        version: 'Version',
        changed: 'Zuletzt geändert',
        written: 'Steht in',
        designedBy: 'Gestaltet von',
        approved: 'Freigegeben',
    },
    status: { draft: 'Entwurf', 'for approval': 'zur Freigabe' },
    notSaid: 'Nicht angegeben',
    notKnown: 'Nicht bekannt',
    by: author => `von ${author}`,
    changedSince: 'und seither geändert',
    strengths: count =>
        count === 0
            ? 'Für den Entwurf spricht nach der Studie noch nichts.'
            : `Für den Entwurf ${count === 1 ? 'spricht nach der Studie 1 Punkt' : `sprechen nach der Studie ${count} Punkte`}.`,
    questioned: findings => `In Frage steht: ${findings}.`,
    nothingQuestioned: 'Nichts steht in Frage.',
    counted: (count, severity) => `${count} ${COUNTED[severity][count === 1 ? 0 : 1]}`,
    acceptedCount: count => `${count === 1 ? '1 Befund ist' : `${count} Befunde sind`} mit Begründung hingenommen.`,
    undecided: count => `${count === 1 ? '1 Punkt ist' : `${count} Punkte sind`} noch zu entscheiden.`,
    nothingSound: 'Noch gibt es im Entwurf nichts, wofür die Studie spricht.',
    strength: ({ name }, seen) => {
        const titles = seen.length > MOST_TITLES ? [...seen.slice(0, MOST_TITLES - 1), `${seen.length - MOST_TITLES + 1} weitere`] : seen;
        const listed = new Intl.ListFormat('de', { type: 'conjunction' }).format(titles);
        return `${PORTFOLIO.strengths[name]}${listed === '' ? '' : `: ${listed}`}.`;
    },
    carried: { stated: 'so sagt es die Studie', implied: 'es folgt aus der Studie', house: 'unsere eigene Übereinkunft' },
    ownFigure: 'die Zahl ist unsere eigene',
    severities: { error: 'Fehler', warning: 'Warnung', information: 'Zur Kenntnis', hint: 'Anregung' },
    severity: severity => `${severity}: `,
    families: {
        competencies: 'Kompetenzen',
        coverage: 'Abdeckung der Dimensionen',
        learning: 'Erfahrung, Reflexion, Theorie, Werkzeuge',
        system: 'System, Gruppe, Rückhalt',
        outcomes: 'Ziele und langer Atem',
        words: 'Die Wortwahl',
        soundness: 'Stimmigkeit: ein Dokument, in dem etwas nicht aufgeht',
        own: 'Eigene Prüfungen',
    },
    acceptances: {
        none: 'Nichts ist hingenommen.',
        caption: 'Was hingenommen ist, und warum',
        head: { rule: 'Regel', because: 'Weil', until: 'Bis', answers: 'Worauf es antwortet', written: 'Steht in' },
        noReason: 'kein Grund angegeben',
        noEnd: 'kein Ende angegeben',
        expired: 'abgelaufen',
        on: day => ` am ${day}`,
        nothing: 'zurzeit auf nichts',
    },
    since: {
        date: day => `Jene Version ist vom ${day}.`,
        isNew: 'Das Programm gab es damals nicht: Alles daran ist neu.',
    },
    decision: {
        decision: 'Entscheidung',
        answers: ['Freigegeben', 'Mit Änderungen freigegeben', 'Noch nicht'],
        remarks: 'Anmerkungen',
        name: 'Name',
        date: 'Datum',
        intoPlan: 'Eine Freigabe kann im Plan selbst stehen: ',
    },
    bodies: { programme: 'Das Programm', cohort: 'Die Gruppe' },
    logic: {
        none: 'Es nennt kein Ziel; so lässt sich kein Faden zeichnen.',
        title: 'Von den Zielen zu dem, was ihnen dient, zu dem, was dort wächst',
        sorts: { end: 'Ziel', process: 'Ziel auf dem Weg', learning: 'Lernziel' },
        unserved: outcome => `Nichts dient dem Ziel ${outcome}.`,
        thread: (outcome, by, through, grows) =>
            `${outcome}: Dem dient ${by}${through === undefined ? '' : `, auch über ${through}`}; ${grows === undefined ? 'nichts dort strebt eine Dimension an' : `dort wächst ${grows}`}.`,
        head: {
            outcome: 'Ziel',
            sort: 'Sorte',
            servedBy: 'Ihm dient',
            through: 'Über',
            dimensions: 'Dimensionen, die dort wachsen',
            whole: 'Ganz',
        },
        optional: title => `${title} (freiwillig)`,
        nothing: 'nichts',
        noDimension: 'keine',
        yes: 'ja',
        no: 'nein',
        loose: 'Was in der Luft hängt:',
        nothingLoose: 'Nichts hängt in der Luft.',
        ends: {
            unserved: 'Nichts dient:',
            servedByOptionalOnly: 'Nur Freiwilliges dient:',
            adrift: 'Zu keinem Endziel führt:',
            activities: 'Dient keinem Ziel und führt zu nichts:',
            theory: 'Theorie, die nirgends angewendet wird:',
            experience: 'Erfahrung, auf die nichts zurückblickt:',
        },
        columns: { ends: 'Für wen und wozu', others: 'Auf dem Weg', items: 'Was ihm dient', dimensions: 'Was dort wächst' },
        through: outcomes => `über ${outcomes}`,
        nothingServes: 'nichts dient ihm',
    },
    delivery: {
        none: 'Es sagt nicht, wer etwas leitet, empfängt oder daran teilnimmt.',
        caption: 'Was ein Durchlauf von denen verlangt, die ihn durchführen, ohne eigene Vorbereitung',
        head: { who: 'Wer', hours: 'Stunden', days: 'Arbeitstage', what: 'Wofür', unknown: 'Nicht zu sagen' },
        parts: { leads: 'Leitung:', hosts: 'Empfang:', 'takes part': 'Teilnahme:' },
        does: (part, items) => `${part} ${items}`,
        over: (item, times) => `${item} (${times})`,
        unknown: {
            time: 'ohne Zeitangabe',
            people: 'niemand sagt, wie viele teilnehmen',
            teams: 'niemand sagt, wie viele Teams es gibt',
            groups: 'niemand sagt, wie groß die Gruppen sind',
        },
    },
};
