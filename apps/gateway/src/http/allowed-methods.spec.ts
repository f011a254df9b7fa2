import { allowedMethods, type Routed } from './allowed-methods';

const route = (path: string, ...methods: string[]) => ({
  match: (asked: string) => asked === path,
  route: { methods: Object.fromEntries(methods.map((method) => [method, true])) },
});
const broken = {
  match: () => {
    throw new URIError('Failed to decode param');
  },
  route: { methods: { get: true } },
};
const middleware = { match: () => true };
const express: Routed = {
  router: { stack: [middleware, route('/a', 'get'), route('/a', 'post'), route('/b', 'put'), broken] },
};

it('collects the methods of all routes of a path', () => {
  expect(allowedMethods(express, '/a')).toEqual(['GET', 'HEAD', 'POST']);
  expect(allowedMethods(express, '/b')).toEqual(['PUT']);
});

it('is empty for a path that no route has', () => {
  expect(allowedMethods(express, '/c')).toEqual([]);
});
