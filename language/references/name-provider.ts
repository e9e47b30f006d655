import { type AstNode, DefaultNameProvider } from 'langium';

/** Names are compared in Unicode's composed form (language.md, 'Shape': Names), so that a name typed on one machine is found on another. */
export class BalconyNameProvider extends DefaultNameProvider {
    override getName(node: AstNode): string | undefined {
        return super.getName(node)?.normalize('NFC');
    }
}
