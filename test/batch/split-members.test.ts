import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { splitMembers } from '../../src/batch/split-members.js';

describe('splitMembers', () => {
  test('keeps numbers, escapes and doubled keys as they stood', () => {
    const json = ' { "a" : 1e400 , "\\u0061":[{"}":"]\\\\"}], "b":"\\"" ,"c":{}\n} ';
    expect(splitMembers(json)).toEqual([
      { key: 'a', raw: '"a" : 1e400' },
      { key: 'a', raw: '"\\u0061":[{"}":"]\\\\"}]' },
      { key: 'b', raw: '"b":"\\""' },
      { key: 'c', raw: '"c":{}' },
    ]);
  });

  test('its members make the object again', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.nat(3), (object, indent) => {
        const members = splitMembers(JSON.stringify(object, null, indent));
        const again = `{${members.map(({ raw }) => raw).join(',')}}`;
        expect(JSON.stringify(JSON.parse(again))).toBe(JSON.stringify(object));
        expect(members.map(({ key }) => key)).toEqual(Object.keys(object));
      }),
    );
  });
});
