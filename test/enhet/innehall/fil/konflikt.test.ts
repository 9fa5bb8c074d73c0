import { describe, expect, it } from 'vitest';
import { konflikterI } from '../../../../src/innehall/fil/konflikt.ts';

const TVA = '<<<<<<< HEAD\nmin\n=======\nderas\n>>>>>>> gren';

describe('marks of a conflict in git', () => {
  it.each([
    ['a\n' + TVA + '\nb', [2], 'a\n\nmin\n\n\n\nb'],
    [
      '<<<<<<< HEAD\nmin\n||||||| ursprung\nförr\n=======\nderas\n>>>>>>> gren',
      [1],
      '\nmin\n\n\n\n\n',
    ],
    [`${TVA}\n${TVA}`, [1, 6], '\nmin\n\n\n\n\nmin\n\n\n'],
    ['a\n>>>>>>> gren\nb', [2], 'a\n\nb'],
    ['<<<<<<< HEAD\r\nmin\r\n=======\r\nderas\r\n>>>>>>> gren\r\n', [1], '\nmin\r\n\n\n\n'],
    [
      '<<<<<<< HEAD\n---\ntitel: A\n---\n=======\n>>>>>>> gren\n',
      [1],
      '---\n\ntitel: A\n---\n\n\n',
    ],
  ])('%j', (text, rader, forsta) => {
    expect(konflikterI(text)).toEqual({ rader, text: forsta });
    expect(forsta.split('\n')).toHaveLength(text.split('\n').length);
  });

  it.each(['Rubrik\n=======\n', '<<<<<<<<\n', 'a <<<<<<< b\n', '>>>>>>>inget\n', '| a |\n'])(
    'are not seen in %j',
    (text) => {
      expect(konflikterI(text)).toBeUndefined();
    },
  );
});
