/* Drawings of one path each, 24 by 24, so that nothing depends on which emoji a machine has. */
export const PICTURE = "M4 4h16v16H4zm2 12h12l-4-6-3 4-2-2zm2.5-6a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3z";
export const SHEET = "M6 2h8l6 6v14H6zm7 1.5V9h5.5z";
export const NOTE = "M9 4h10v12.5a2.8 2.8 0 1 1-2-2.6V8h-6v10.5a2.8 2.8 0 1 1-2-2.6z";
export const MICROPHONE = "M12 3a3 3 0 0 1 3 3v6a3 3 0 0 1-6 0V6a3 3 0 0 1 3-3zM6 11h2a4 4 0 0 0 8 0h2a6 6 0 0 1-5 5.9V21h-2v-4.1A6 6 0 0 1 6 11z";
export const STICKER = "M5 3h14v11l-7 7H5zm8 16.5 5.5-5.5H13zM8.5 11a1.2 1.2 0 1 0 0-2.4 1.2 1.2 0 0 0 0 2.4zm7 0a1.2 1.2 0 1 0 0-2.4 1.2 1.2 0 0 0 0 2.4z";
export const PIN = "M12 2a7 7 0 0 0-7 7c0 5.2 7 13 7 13s7-7.8 7-13a7 7 0 0 0-7-7zm0 9.5A2.5 2.5 0 1 1 12 6a2.5 2.5 0 0 1 0 5.5z";
export const PERSON = "M12 3a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9zM3 21c0-4.4 4-7 9-7s9 2.6 9 7z";
export const LIST = "M4 6h16v2H4zm0 5h16v2H4zm0 5h16v2H4z";
export const OUTSIDE = "M14 4h6v6h-2V7.4l-8.3 8.3-1.4-1.4L16.6 6H14zM5 6h5v2H7v9h9v-3h2v5H5z";
