import { isProgramme } from '../../../language/generated/ast.ts';
import type { Programme } from '../../../language/model/design/design.ts';
import { readProgramme } from '../../../language/model/design/read-design.ts';
import type { Plan } from '../../requests.ts';
import type { Server } from '../../server.ts';

/** The designs of a document's programmes, in the order of the text. */
export function programmesIn({ balcony }: Pick<Server, 'balcony'>, plan: Plan): Programme[] {
    return plan.parseResult.value.declarations.filter(isProgramme).map(programme => readProgramme(programme, balcony));
}
