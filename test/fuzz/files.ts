/** Files as others make them, small and whole, which are spoilt to see what comes of it. */

export const SHEET = [
    'Spring programme',
    'Title,Kind,Phase,When,Hours,With,Targets,Thinking,About',
    'Opening,theory module,Start,month 1,2 days,peers,thinking.synthesis,x,"What ""systems"" are"',
    'Coaching,coaching,Start,months 1-6,6 x 90 minutes,coach,relating.empathy,,',
    ',,,,,,,,',
    'Time on site;secondment;Middle;1/3/2027;5;"a, b";doing;;—',
].join('\n');

export const TABLE = '<table><tr><th>Title<th>Hours<th colspan=2>With</tr><tr><td rowspan=2>Opening<td>2<td>peers</tr></table>';

/** A framework as 1EdTech's CASE has it. */
export const CASE = {
    CFDocument: { identifier: 'a', title: 'A framework', language: 'en' },
    CFItems: [
        { identifier: 'b', fullStatement: 'Listening', humanCodingScheme: '1' },
        { identifier: 'c', fullStatement: 'Listening to people who use services', abbreviatedStatement: 'Service users', notes: 'n' },
    ],
    CFAssociations: [{ associationType: 'isChildOf', originNodeURI: { identifier: 'c' }, destinationNodeURI: { identifier: 'b' } }],
};

/** The parts of a workbook (ECMA-376), by their names. */
export const PARTS = {
    '[Content_Types].xml':
        '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    'xl/workbook.xml':
        '<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Plan" sheetId="1" r:id="r1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
        '<Relationships><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml':
        '<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Title</t></is></c><c r="B1" t="inlineStr"><is><t>Hours</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>Opening</t></is></c><c r="B2"><v>2</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="A2:A3"/></mergeCells></worksheet>',
};

export const SETTINGS = {
    rules: { 'no-coaching': 'off' },
    thresholds: { 'unstated-share': 0.5 },
    hours: { day: 7 },
    ignore: ['old/**'],
    baseline: 'known.json',
    checks: [],
};

export const BASELINE = { version: 1, findings: [{ file: 'a.balcony', rule: 'no-coaching', message: 'It has none.', count: 2 }] };

/** What `check` remembers of a plan, before its findings. */
export const REMEMBERED = {
    glance: ['North'],
    programmes: 1,
    counts: { error: 0, warning: 0, information: 0, hint: 0, accepted: 0 },
    beside: '',
    day: null,
    names: null,
};
