/**
 * What was worked out of objects, each result on the object that it is of, out of sight of whoever goes through its fields. It is let go of with the object at once, where
 * a WeakMap keeps every result that leads back to its object, and so a whole tree, until all of the memory is gone through.
 */
export class KeptWith<Of extends object, Result> {
    private readonly at = Symbol('kept');

    get(of: Of): Result | undefined {
        return (of as Record<symbol, Result | undefined>)[this.at];
    }

    /** Keeps the result, and gives it back. */
    set(of: Of, result: Result): Result {
        Object.defineProperty(of, this.at, { value: result, configurable: true });
        return result;
    }
}
