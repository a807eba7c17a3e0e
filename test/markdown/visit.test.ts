import fc from 'fast-check';
import type { Node, Parent } from 'unist';
import { visit as theirs } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { visit } from '../../pipeline/markdown/visit.ts';

const { tree } = fc.letrec<{ tree: Node; leaf: Node }>((tie) => ({
  leaf: fc.record({ type: fc.constantFrom('a', 'b', 'c') }),
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    tie('leaf'),
    fc.record({ type: fc.constantFrom('a', 'b', 'c'), children: fc.array(tie('tree'), { maxLength: 4 }) }),
  ),
}));

/** What a visitor answers, by how many nodes it has seen. */
const answers = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.constant(undefined) },
    fc.constantFrom(null, true, 'skip', ['skip', 2], [true, 1]),
    { weight: 1, arbitrary: fc.constant(false) },
  ),
);

test('visits as unist-util-visit does, also where nodes are taken out on the way', () => {
  fc.assert(
    fc.property(tree, fc.constantFrom(undefined, 'a', 'b'), answers, (drawn, type, given) => {
      const seen = [visit, theirs].map((one) => {
        const own = structuredClone(drawn);
        const met: unknown[] = [];
        const visitor = (node: Node, index: number | undefined, parent: Parent | undefined) => {
          met.push([node.type, index, parent?.type]);
          const answer = given[met.length - 1];
          if (answer !== null || parent === undefined || index === undefined) return answer;
          parent.children.splice(index, 1);
          return ['skip', index];
        };
        if (type === undefined) one(own, visitor as never);
        else one(own, type as never, visitor as never);
        return { met, own };
      });
      expect(seen[0]).toEqual(seen[1]);
    }),
  );
});
