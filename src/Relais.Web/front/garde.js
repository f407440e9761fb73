// Loaded when an agent writes, and kept for the field: what the text guard has to say, shown where he types.
export { aRevoir } from './modules/terrain/passages.js';
