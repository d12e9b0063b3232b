import { describe } from 'vitest';
import { testBreaks } from '../testing/breaks';

describe('rules on formulas', () => {
  testBreaks([
    [
      'a formula that does not give its value',
      (f) => f.edit('data/2004/figures.yaml', '"100 - {ferry-share}"', '"101 - {ferry-share}"'),
      [
        'data/2004/figures.yaml [formula: "101 - {ferry-share}"] other-share: the formula "101 - {ferry-share}" gives 84, the value is 83. Correct the formula or the value.'
      ]
    ],
    [
      'a formula that cannot be read',
      (f) => f.edit('data/2004/figures.yaml', '"100 - {ferry-share}"', '"100 - {ferry-share} +"'),
      [
        'data/2004/figures.yaml [formula: "100 - {ferry-share} +"] other-share: the formula "100 - {ferry-share} +" cannot be evaluated: it ends too early (character 22). Use numbers, {id}, + - * / and parentheses.'
      ]
    ],
    [
      'a formula that divides by zero',
      (f) =>
        f.edit('data/2004/figures.yaml', '"100 - {ferry-share}"', '"83 / (17 - {ferry-share})"'),
      [
        'data/2004/figures.yaml [formula: "83 / (17 - {ferry-share})"] other-share: the formula "83 / (17 - {ferry-share})" cannot be evaluated: it divides by zero. Use numbers, {id}, + - * / and parentheses.'
      ]
    ],
    [
      'a formula without figures',
      (f) => f.edit('data/2004/figures.yaml', '"100 - {ferry-share}"', '"100 - 17"'),
      [
        'data/2004/figures.yaml [formula: "100 - 17"] other-share: the formula refers to no figure. Name the figures in braces, {id}.'
      ]
    ],
    [
      'a formula over a range',
      (f) => f.edit('data/2004/figures.yaml', '"100 - {ferry-share}"', '"100 - {routes}"'),
      [
        'data/2004/figures.yaml [formula: "100 - {routes}"] other-share: the figure "routes" has no single value. Derive from figures with a value.'
      ]
    ],
    [
      'a figure derived from itself',
      (f) =>
        f.edit(
          'data/2004/figures.yaml',
          '"100 - {ferry-share}"',
          '"100 - {ferry-guests} / {guests} * 100"'
        ),
      [
        'data/2004/figures.yaml [formula: "100 - {ferry-guests} / {guests} * 100"] other-share: the figure "other-share" is derived from itself. Break the circle.',
        'data/2004/figures.yaml [formula: "{guests} * (100 - {other-share}) / 100"] ferry-guests: the figure "ferry-guests" is derived from itself. Break the circle.'
      ]
    ]
  ]);
});
