import { describe } from 'vitest';
import { testBreaks } from '../testing/breaks';

describe('rules on actors', () => {
  testBreaks([
    [
      'a name of two actors',
      (f) => f.edit('data/actors.yaml', 'aliases: [Parterne]', 'aliases: [Parterne, Regeringen]'),
      [
        'data/actors.yaml [aliases: [Parterne, Regeringen]] the-parties: the alias "Regeringen" is that of "government" already. Leave it to one of them.'
      ]
    ],
    [
      'a name that stands in no document',
      (f) => f.edit('data/actors.yaml', 'aliases: [Parterne]', 'aliases: [Parterne, Partnerne]'),
      [
        'data/actors.yaml [aliases: [Parterne, Partnerne]] the-parties: the alias "Partnerne" stands in no document. Copy the name as it stands there.'
      ]
    ],
    [
      'a name that stands only inside of a word',
      (f) => f.edit('data/actors.yaml', 'aliases: [Parterne]', 'aliases: [Parterne, Fjord]'),
      [
        'data/actors.yaml [aliases: [Parterne, Fjord]] the-parties: the alias "Fjord" stands in no document. Copy the name as it stands there.'
      ]
    ],
    [
      'a member of itself',
      (f) =>
        f.edit(
          'data/actors.yaml',
          'members: [council, government]',
          'members: [council, the-parties]'
        ),
      [
        'data/actors.yaml [members: [council, the-parties]] the-parties: "the-parties" leads back to itself by members. Break the circle.'
      ]
    ],
    [
      'a successor of its successor',
      (f) =>
        f.edit(
          'data/actors.yaml',
          'aliases: [Sjöfartsverket]',
          'aliases: [Sjöfartsverket]\n  successorOf: ferry-company'
        ),
      [
        'data/actors.yaml [successorOf: ferry-company] maritime-authority: "maritime-authority" leads back to itself by successorOf. Break the circle.',
        'data/actors.yaml [successorOf: maritime-authority] ferry-company: "ferry-company" leads back to itself by successorOf. Break the circle.'
      ]
    ]
  ]);
});
