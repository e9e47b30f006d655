import { forms, type ListedWord } from './listed-word.ts';

// The words of the hero leader, whom the study contrasts with good systems leaders: 'forceful', 'uncompromising' and 'single-minded' are missing from the accounts
// it heard (Section Five, 'A mindset rather than a technical approach'), which are as far as can be from somebody fearless who drives change through by force of
// will (Executive summary, 'What is new or different…'; Section Four, 'Leading, or letting others lead'). What is put in their place are its own kind of words.
//
// Not here, since the study speaks well of them: ruthless, relentless, driven, determined, bold, brave, courageous, powerful, and driving change through.

const BY_FORCE = [
    'by force',
    'by sheer force',
    'by force of will',
    'by sheer force of will',
    'by will',
    'by sheer will',
    'by willpower',
    'by sheer willpower',
    'by sheer power',
    'by force of personality',
    'by sheer force of personality',
    'by the force of their personality',
    'by strength of will',
    'against all',
    'against all odds',
    'against all resistance',
    'against all opposition',
    'against any resistance',
    'against any opposition',
    'against every resistance',
    'against everybody',
    'against everyone',
    'whatever the resistance',
    'whatever the opposition',
    'whatever the objections',
    'whoever objects',
    'over all objections',
    'over every objection',
    'regardless of resistance',
    'regardless of opposition',
    'no matter who objects',
    'come what may',
];

const BY_FORCE_INSTEAD = ['together with those concerned', 'by winning others over'];

export const HERO_WORDS: readonly ListedWord[] = [
    ...forms(
        ['forceful', 'forcefully', 'forcefulness'],
        [
            ['calm', 'calmly', 'calm'],
            ['thoughtful', 'thoughtfully', 'thoughtfulness'],
        ],
    ),
    ...forms(
        ['uncompromising', 'uncompromisingly'],
        [
            ['magnanimous', 'magnanimously'],
            ['patient', 'patiently'],
        ],
    ),
    ...forms(
        ['single minded', 'single mindedly', 'single mindedness'],
        [
            ['curious', 'curiously', 'curiosity'],
            ['steadfast', 'steadfastly', 'steadfastness'],
        ],
    ),
    ...forms(
        ['singleminded', 'singlemindedly', 'singlemindedness'],
        [
            ['curious', 'curiously', 'curiosity'],
            ['steadfast', 'steadfastly', 'steadfastness'],
        ],
    ),
    ...forms(
        ['fearless', 'fearlessly', 'fearlessness'],
        [
            ['brave', 'bravely', 'bravery'],
            ['courageous', 'courageously', 'courage'],
        ],
    ),
    ...forms(
        ['charismatic', 'charismatically', 'charisma'],
        [
            ['reflective', 'reflectively', 'empathy'],
            ['empathetic', 'empathetically', 'humility'],
        ],
        { of: 'leaders' },
    ),

    ...['single handed', 'single handedly', 'singlehanded', 'singlehandedly'].map(word => ({
        word,
        of: 'leaders' as const,
        instead: ['together', 'with others'],
    })),

    ...forms(
        ['hero leader', 'hero leaders', 'hero leadership', 'hero manager', 'hero managers', 'hero director', 'hero directors'],
        [
            [
                'leader who lets others lead',
                'leaders who let others lead',
                'leadership among many',
                'manager who lets others lead',
                'managers who let others lead',
                'director who lets others lead',
                'directors who let others lead',
            ],
            [
                'reflective leader',
                'reflective leaders',
                'shared leadership',
                'reflective manager',
                'reflective managers',
                'reflective director',
                'reflective directors',
            ],
        ],
    ),
    ...forms(
        ['heroic', 'heroically'],
        [
            ['reflective', 'reflectively'],
            ['generous', 'generously'],
        ],
        { of: 'beside-leaders' },
    ),
    ...forms(
        ['hero', 'heroes', 'heroics', 'superhero', 'superheroes'],
        [
            ['partner', 'partners', 'steady work', 'partner', 'partners'],
            ['companion', 'companions', 'patience', 'companion', 'companions'],
        ],
        { of: 'beside-leaders' },
    ),
    ...forms(
        ['miracle worker', 'miracle workers'],
        [
            ['companion', 'companions'],
            ['partner', 'partners'],
        ],
        { of: 'beside-leaders' },
    ),

    ...['drive through', 'drives through', 'drove through', 'driven through', 'driving through'].map(word => ({
        word,
        apart: 5,
        withOneOf: BY_FORCE,
        instead: BY_FORCE_INSTEAD,
    })),
    ...forms(
        [
            'sheer force of will',
            'sheer force of personality',
            'sheer force of character',
            'force of will',
            'force of personality',
            'force of character',
        ],
        [['patience'], ['listening']],
    ),
];
