import { AST_NODE_TYPES, ESLintUtils, type TSESTree } from '@typescript-eslint/utils';

const TEXT_ATTRIBUTES = new Set([
  'aria-label', 'aria-description', 'alt', 'description', 'error', 'header', 'label', 'message', 'placeholder', 'title',
]);
const LETTERS = /\p{L}{2,}/u;

/**
 * What people read comes from the dictionaries in `#shared/i18n`, so that it can be translated and tested.
 * Reports words between tags and literal words in attributes that are shown or read aloud.
 */
export const noLiteralText = ESLintUtils.RuleCreator.withoutDocs({
  meta: {
    type: 'problem',
    messages: { literal: 'Move "{{text}}" to the dictionaries in #shared/i18n and use its key.' },
    schema: [],
  },
  defaultOptions: [],
  create(context) {
    function report(node: TSESTree.Node, text: string): void {
      if (LETTERS.test(text)) context.report({ node, messageId: 'literal', data: { text: text.trim().slice(0, 40) } });
    }

    return {
      JSXText(node) {
        report(node, node.value);
      },
      JSXExpressionContainer(node) {
        if (node.parent.type === AST_NODE_TYPES.JSXAttribute) return;
        for (const { at, text } of literals(node.expression)) report(at, text);
      },
      JSXAttribute(node) {
        if (!TEXT_ATTRIBUTES.has(attributeName(node)) || node.value === null) return;
        const value = node.value.type === AST_NODE_TYPES.JSXExpressionContainer ? node.value.expression : node.value;
        for (const { at, text } of literals(value)) report(at, text);
      },
    };
  },
});

function attributeName(node: TSESTree.JSXAttribute): string {
  return node.name.type === AST_NODE_TYPES.JSXIdentifier ? node.name.name : '';
}

/** The literal texts an expression can have as its value: strings, templates, both arms of a choice. */
function literals(node: TSESTree.Node): { at: TSESTree.Node; text: string }[] {
  switch (node.type) {
    case AST_NODE_TYPES.Literal:
      return typeof node.value === 'string' ? [{ at: node, text: node.value }] : [];
    case AST_NODE_TYPES.TemplateLiteral:
      return node.quasis.map((quasi) => ({ at: quasi, text: quasi.value.raw }));
    case AST_NODE_TYPES.ConditionalExpression:
      return [...literals(node.consequent), ...literals(node.alternate)];
    case AST_NODE_TYPES.LogicalExpression:
      return [...literals(node.left), ...literals(node.right)];
    default:
      return [];
  }
}
