/** A programme to start from, as a designer chooses among them. */
export interface TemplateTold {
    readonly name: string;
    readonly title: string;
    /** What sort of programme it makes, in a sentence. */
    readonly about: string;
}

export interface NewProgrammeParams {
    readonly template: string;
    readonly title: string;
}

export interface NewProgramme {
    /** What its file is to be called, with its ending. */
    readonly file: string;
    readonly text: string;
}
