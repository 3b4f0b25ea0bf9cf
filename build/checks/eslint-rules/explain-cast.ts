import { AST_NODE_TYPES, ESLintUtils, type TSESTree } from '@typescript-eslint/utils';

/**
 * An `as` tells the compiler to believe something: the comment beside it says why that is true.
 * Accepts `as const`, and a comment on the line of the cast, on the line before it, or before its statement.
 */
export const explainCast = ESLintUtils.RuleCreator.withoutDocs({
  meta: {
    type: 'suggestion',
    messages: { unexplained: 'Say in a comment on this line or the one before why this cast is true, or parse instead.' },
    schema: [],
  },
  defaultOptions: [],
  create(context) {
    const commentLines = new Set<number>();
    for (const comment of context.sourceCode.getAllComments()) {
      for (let line = comment.loc.start.line; line <= comment.loc.end.line; line += 1) commentLines.add(line);
    }

    function check(node: TSESTree.TSAsExpression | TSESTree.TSTypeAssertion): void {
      if (isConst(node.typeAnnotation)) return;
      const lines = [node.loc.start.line, node.loc.end.line, statementLine(node)];
      if (lines.some((line) => commentLines.has(line) || commentLines.has(line - 1))) return;
      context.report({ node, messageId: 'unexplained' });
    }

    return { TSAsExpression: check, TSTypeAssertion: check };
  },
});

function isConst(type: TSESTree.TypeNode): boolean {
  return (
    type.type === AST_NODE_TYPES.TSTypeReference &&
    type.typeName.type === AST_NODE_TYPES.Identifier &&
    type.typeName.name === 'const'
  );
}

/** The first line of the innermost statement around a node. */
function statementLine(node: TSESTree.Node): number {
  let current: TSESTree.Node = node;
  while (current.parent !== undefined && !/Statement|Declaration$/.test(current.type)) current = current.parent;
  return current.loc.start.line;
}
