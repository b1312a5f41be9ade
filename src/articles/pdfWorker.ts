// pdf.js parses in this worker, a file of our own so that the bundler gives it an address on our own origin.
import "pdfjs-dist/legacy/build/pdf.worker.mjs";
