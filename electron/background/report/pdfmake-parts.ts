import documentModule from 'pdfmake/js/PDFDocument.js';
import layoutModule from 'pdfmake/js/LayoutBuilder.js';
import rendererModule from 'pdfmake/js/Renderer.js';
import svgMeasureModule from 'pdfmake/js/SVGMeasure.js';

/** The classes pdfmake's own printer is put together from. */
export const PdfmakeDocument = part(documentModule);
export const LayoutBuilder = part(layoutModule);
export const Renderer = part(rendererModule);
export const SvgMeasure = part(svgMeasureModule);

/** They are CommonJS with a `default` export: Node hands over the module, vite-node the class itself. */
function part<T extends object>(module: { readonly default: T } | T): T {
  return 'default' in module ? module.default : module;
}
