/** Brings a part of the document to the top of the page, and the keyboard's focus with it. */
export function goToPart(event: Event, id: string): void {
    const part = document.getElementById(id);
    if (!part) return;
    event.preventDefault();
    part.scrollIntoView();
    part.tabIndex = -1;
    part.focus({ preventScroll: true });
}
