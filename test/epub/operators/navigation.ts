import type { BookFiles } from '../good-books/container.ts';
import { type Found, find, is, paths, put, remove, setAttributes, swap, textIn } from './markup.ts';
import type { Operator } from './operator.ts';

const nav = (files: BookFiles, type: string) => find(files, (one) => one.name === 'nav' && is(type)(one))[0];

const itemsIn = (files: BookFiles, list: Found): Found[] =>
  find(files, ({ path, name, start, end }) => {
    return path === list.path && name === 'li' && start > list.start && end < list.end;
  });

/** Items of the first level of a list of the navigation document. */
function items(files: BookFiles, type: string): Found[] {
  const list = nav(files, type);
  if (!list) return [];
  const all = itemsIn(files, list);
  return all.filter((one) => !all.some((other) => other.start < one.start && other.end > one.end));
}

const linkIn = (files: BookFiles, item: Found): Found =>
  find(files, ({ path, name, start, end }) => {
    return path === item.path && name === 'a' && start > item.start && end < item.end;
  })[0];

/** The item whose target is a chapter. */
const chapterItem = (files: BookFiles): Found =>
  itemsIn(files, nav(files, 'toc')).find((item) => {
    const path = decodeURIComponent(linkIn(files, item).attributes.href.split('#')[0]);
    return find(files, (one) => one.path.endsWith(path) && is('chapter')(one)).length > 0;
  })!;

const landmark = (files: BookFiles, type: string): Found | undefined =>
  items(files, 'landmarks').find((item) => linkIn(files, item).attributes['epub:type'] === type);

export const navigationOperators: Operator[] = [
  { name: 'the contents leave out a chapter', apply: (files) => remove(files, chapterItem(files)) },
  {
    name: 'the contents leave out a heading',
    apply(files) {
      const list = itemsIn(files, nav(files, 'toc'));
      const second = list.find((item, index) => {
        const [one, other] = [list[index - 1], item].map(
          (li) => li && linkIn(files, li).attributes.href.split('#'),
        );
        return one?.[1] !== undefined && other[1] !== undefined && one[0] === other[0];
      });
      return second ? remove(files, second) : false;
    },
  },
  {
    name: 'two entries of the contents have changed places',
    apply(files) {
      const [first, second] = items(files, 'toc').slice(-2);
      return swap(files, first, second);
    },
  },
  {
    name: 'an entry of the contents leads to another chapter',
    apply(files) {
      const list = items(files, 'toc');
      const { href } = linkIn(files, list.at(-1)!).attributes;
      return setAttributes(files, linkIn(files, list.at(-2)!), { href });
    },
  },
  {
    name: 'a landmark leads to a file that is not there',
    apply: (files) =>
      setAttributes(files, linkIn(files, landmark(files, 'bodymatter')!), { href: 'gone.xhtml' }),
  },
  {
    name: 'the landmark of the bibliography leads to a chapter',
    apply(files) {
      const item = landmark(files, 'bibliography');
      if (!item) return false;
      const { href } = linkIn(files, landmark(files, 'bodymatter')!).attributes;
      return setAttributes(files, linkIn(files, item), { href });
    },
  },
  { name: 'the landmarks are lost', apply: (files) => remove(files, nav(files, 'landmarks')) },
  {
    name: 'the landmark of the index is lost',
    apply(files) {
      const item = landmark(files, 'index');
      return item ? remove(files, item) : false;
    },
  },
  {
    name: 'the NCX has another title',
    apply(files) {
      const [path] = paths(files, '.ncx');
      if (!path) return false;
      const at = textIn(files, path).lastIndexOf('</text></navLabel><content src');
      return put(files, path, at, at, ' or so');
    },
  },
  {
    name: 'the NCX has lost an entry',
    apply(files) {
      const [path] = paths(files, '.ncx');
      if (!path) return false;
      const xml = textIn(files, path);
      const at = xml.lastIndexOf('<navPoint');
      return put(files, path, at, xml.indexOf('</navPoint>', at) + '</navPoint>'.length, '');
    },
  },
];
