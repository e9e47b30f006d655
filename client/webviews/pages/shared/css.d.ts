// A page's stylesheets are bundled beside its script.
declare module '*.css';
