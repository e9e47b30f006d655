import type { Words } from '../words.ts';

export const PORTFOLIO: Words['portfolio'] = {
    label: 'Portfolio',
    title: programmes => `${programmes} Programme im Vergleich`,
    parts: {
        map: 'Was jedes Programm abdeckt',
        elements: 'Element für Element',
        time: 'Zeit und Menschen',
        alike: 'Für wen sie sind und was sie tun',
        behind: 'Was hinter der Karte steht',
    },
    grounded: (some, all) =>
        some === all
            ? 'Jede Dimension ist in mindestens einem von ihnen verankert.'
            : `${some} von ${all} Dimensionen sind in mindestens einem von ihnen verankert.`,
    missed: titles => `Keines von ihnen erreicht: ${titles}.`,
    allReached: 'Jedes Element wird in mindestens einem von ihnen erreicht.',
    standingIn: (standing, programmes) => `${standing} in ${programmes}`,
    mode: mode => mode,
    map: {
        caption: 'Wie gut jedes Programm jede Dimension erreicht',
        programme: 'Programm',
        notUsed: 'nicht verwendet',
        spoken: (programme, dimension, standing) => `${programme}, ${dimension}: ${standing}`,
        together: 'Zusammen',
    },
    elements: {
        caption: 'In wie vielen Programmen jede Dimension und jedes Element wie steht',
        head: 'Dimension und Element',
        none: 'Von keinem erreicht',
        gap: 'Lücke',
    },
    time: {
        caption: 'Was jedes Programm von einer teilnehmenden Person verlangt und für wie viele es ist',
        head: {
            status: 'Status',
            length: 'Dauer',
            people: 'Menschen',
            runs: 'Durchläufe',
            hours: 'Stunden',
            unstated: 'Ohne Zeitangabe',
            peak: 'Vollster Monat',
        },
        peak: (month, hours) => `Monat ${month}: ${hours}`,
        together: 'Eine Person in jedem',
    },
    alike: {
        forPeople: { caption: 'Wem ihre Ziele gelten', head: 'Menschen' },
        agencies: { caption: 'Aus welchen Organisationen Menschen teilnehmen', head: 'Organisation' },
        strengths: { caption: 'Was sie tun, wofür die Studie spricht', head: 'Stärke' },
        programmes: 'Programme',
    },
    strengths: {
        'people-who-use-services': 'Teilnehmende begegnen Menschen, die Dienste nutzen',
        'whole-threads': 'Fäden führen von den Zielen bis zu dem, was wächst',
        'grounded-dimensions': 'Dimensionen sind verankert',
        'experience-elsewhere': 'Erfahrung wird anderswo gesammelt',
        'placements-with-a-focus': 'Praxiseinsätze haben einen Schwerpunkt',
        'experience-reflected-on': 'Erfahrung wird bedacht',
        'theory-put-to-use': 'Theorie wird angewendet',
        'tools-practised': 'Praktische Werkzeuge werden geübt',
        'conflict-practised': 'Der Umgang mit Konflikten wird geübt',
        'coached-by-those-who-have-done-it': 'Wer begleitet, hat selbst über Grenzen hinweg geführt',
        'peers-from-many-agencies': 'Mitlernende kommen aus mehreren Organisationen',
        'many-levels': 'Die Gruppe umfasst mehrere Ebenen',
        'work-on-the-system': 'Teilnehmende und Träger arbeiten gemeinsam am System',
        'latitude-granted': 'Träger geben Spielraum',
        'designed-together': 'Organisationen gestalten es gemeinsam',
        'outcomes-measured': 'Es ist gesagt, woran sich die Ziele zeigen',
        'a-long-view': 'Es hat einen langen Atem',
    },
    text: {
        forPeople: people => `, für ${people}`,
        map: 'Wie gut jedes was erreicht',
        more: '`balcony coverage FILE` sagt von einem Programm, was hinter seinen Zahlen steht.',
    },
};
