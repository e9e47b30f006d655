export function instrument(): void;
