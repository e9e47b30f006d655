/** The colours of everything that is published, by what they are for. Each text colour has a contrast of 4.5 or more on its paper and its wash. */
export interface Palette {
    readonly paper: string;
    /** Behind bands and table heads. */
    readonly wash: string;
    readonly ink: string;
    /** Labels and remarks. */
    readonly quiet: string;
    /** Lines that part things. */
    readonly line: string;
    /** Links and the rule under the title. */
    readonly accent: string;
    /** One hue in growing depth, for named, reached and grounded; what is absent has the paper. */
    readonly depth1: string;
    readonly depth2: string;
    readonly depth3: string;
    /** What is written on the deepest; on the others it is the ink. */
    readonly ondeep: string;
    /** Behind lines that came, and that went, since an earlier version; both bear the ink. */
    readonly came: string;
    readonly went: string;
}

export const LIGHT: Palette = {
    paper: '#ffffff',
    wash: '#f4f2ed',
    ink: '#1d1f22',
    quiet: '#5b5e65',
    line: '#d8d5cd',
    accent: '#1c5068',
    depth1: '#dfebf0',
    depth2: '#a3c8d6',
    depth3: '#1c5068',
    ondeep: '#ffffff',
    came: '#e0f0e3',
    went: '#fae3de',
};
export const DARK: Palette = {
    paper: '#1b1c1e',
    wash: '#26282b',
    ink: '#e9e7e2',
    quiet: '#adafb5',
    line: '#43464b',
    accent: '#8ec5dc',
    depth1: '#22343d',
    depth2: '#2c5a70',
    depth3: '#8ec5dc',
    ondeep: '#14202a',
    came: '#1d3a26',
    went: '#4a2723',
};
